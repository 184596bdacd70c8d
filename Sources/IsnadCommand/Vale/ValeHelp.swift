/// What `isnad vale --help` says.
enum ValeHelp {
  static let text = """
    isnad vale - Rules written for Vale, as programs written for Vale ask for them.

    USAGE: isnad [vale] [options] FILE|FOLDER|"a text"|- ...

    The word 'vale' may be left out where the options, the command or the folder say it: an option that
    only Vale has, a command that only Vale has, '--config' with an .ini file, or a folder with a .vale.ini
    upwards and no .isnad.yml. Without inputs, standard input is read.

    OPTIONS:
      --config FILE         The .vale.ini, instead of the nearest one upwards.
      --output STYLE        'CLI' (default), 'line', 'JSON', or a template file.
      --minAlertLevel LEVEL The least level that is shown: suggestion, warning, error.
      --glob GLOB           Which files of folders are looked at: '*.{md,txt}', '!drafts/*'.
      --filter CONDITION    Which rules run: '.Name startsWith "Desk."', or a file with a condition.
      --ext .EXT            The ending that tells the format of standard input, or of all files.
      --path PATH           The path that standard input stands for.
      --no-exit             Exit with 0 even if there are errors.
      --no-wrap             Do not break messages in 'CLI' output.
      --ignore-syntax       Read all files as plain lines.
      --no-global           Do not read the user's own configuration.
      --sort                Order files by their paths.
      --normalize           Write paths with slashes.
      --relative            Write paths from the working folder on.
      -v, --version         The version.
      -h, --help            This help.

    COMMANDS:
      ls-config             The configuration that holds here, as JSON.
      ls-metrics FILE       What 'metric' rules can ask of a file, as JSON.
      ls-dirs               Where styles and configuration are looked for.
      ls-vars               The environment variables that are read.

    'sync' is not supported, since isnad never uses the network: put packages into StylesPath yourself.

    Exit codes: 0 no error-level alert, 1 error-level alerts, 2 something could not be checked.

    """
}
