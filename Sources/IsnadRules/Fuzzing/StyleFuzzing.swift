public import Isnad
public import IsnadYAML

/// What a fuzzer calls with arbitrary bytes as files of a project of Vale.
public enum StyleFuzzing {
  /// Reads bytes as a `.vale.ini`, whose styles, vocabularies and scripts are all the same bytes.
  ///
  /// Returns what was said, so that its places can be checked.
  public static func readConfiguration(_ bytes: [UInt8]) -> [Mistake] {
    let rule = Array("extends: existence\nmessage: x\ntokens: [a]\n".utf8)
    let files = ProjectFiles(
      read: { path in .success(path.hasSuffix(".yml") ? rule : bytes) },
      list: { path in
        path.utf8.count < 64 ? ["a/", "Rule.yml", "accept.txt", "reject.txt", "0-a.ini", "a.dic"] : nil
      })
    let (project, mistakes) = ValeProject.load(".vale.ini", files: files)
    for path in ["a.md", "docs/خبر.html", ""] {
      _ = project.style(for: path)
      _ = project.admits(path)
    }
    return mistakes + project.notes
  }

  /// Reads bytes as a rule file, and as the one that it extends.
  public static func readRule(_ bytes: [UInt8]) -> (rules: [StyleRule], mistakes: [Mistake]) {
    let ini = Array("StylesPath = styles\n[*]\nBasedOnStyles = Desk\n".utf8)
    let base = Array(
      "extends: substitution\nmessage: x\nswap: {a: b, c: d}\nexceptions: [e, f]\n".utf8)
    let files = ProjectFiles(
      read: { path in
        .success(path == ".vale.ini" ? ini : path.hasSuffix("Base.yml") ? base : bytes)
      },
      list: { path in
        switch path {
        case "styles": ["Desk/"]
        case "styles/Desk": ["Rule.yml", "Other.yml", "Base.yml"]
        case "styles/config/scripts", "styles/config/dictionaries": ["a.tengo", "a.aff", "a.dic"]
        default: nil
        }
      })
    let (project, mistakes) = ValeProject.load(".vale.ini", files: files)
    return (project.rules, mistakes + project.notes)
  }
}
