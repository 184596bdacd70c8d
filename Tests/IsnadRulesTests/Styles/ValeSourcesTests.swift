import Isnad
import IsnadRules
import IsnadYAML
import Testing

@Suite struct ValeSourcesTests {
  private static let rule = "extends: existence\nmessage: x\ntokens: [a]\n"

  @Test func `the configuration of the user is read first, and that of the project counts more`() {
    let disk = StyleDisk([
      "/home/me/.config/vale/.vale.ini":
        "StylesPath = styles\nMinAlertLevel = error\n[*]\nBasedOnStyles = Mine\nDesk.Rule = error\n",
      "/home/me/.config/vale/styles/Mine/Own.yml": Self.rule,
      "/work/.vale.ini":
        "StylesPath = ../styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = Desk\nDesk.Rule = NO\n",
      "/styles/Desk/Rule.yml": Self.rule, "/styles/Desk/Other.yml": Self.rule,
    ])
    var options = ValeProject.Options()
    options.globalConfiguration = "/home/me/.config/vale/.vale.ini"
    let (project, mistakes) = disk.load("/work/.vale.ini", options: options)
    #expect(mistakes.isEmpty)
    #expect(project.configurationFiles == ["/home/me/.config/vale/.vale.ini", "/work/.vale.ini"])
    #expect(project.stylesPaths == ["/home/me/.config/vale/styles", "/styles"])
    #expect(project.minAlertLevel == .suggestion)
    #expect(project.style(for: "a.md").rules.map(\.name) == ["Desk.Other", "Mine.Own"])
    #expect(
      project.settings.contains {
        $0.section == "*" && $0.key == "Desk.Rule" && $0.values == ["error", "NO"]
      })
  }

  @Test func `what packages configure is read before all else`() {
    let disk = StyleDisk([
      "p/.vale.ini": "StylesPath = styles\nPackages = Wire\n[*]\nWire.Rule = suggestion\n",
      "p/styles/.vale-config/0-Wire.ini":
        "StylesPath = elsewhere\n[*]\nBasedOnStyles = Wire\nWire.Rule = error\n",
      "p/styles/Wire/Rule.yml": Self.rule,
    ])
    let (project, mistakes) = disk.load("p/.vale.ini")
    #expect(mistakes.isEmpty)
    #expect(project.notes.isEmpty)
    #expect(project.stylesPaths == ["p/styles"])
    #expect(project.style(for: "a.md").rules.map(\.severity) == [.note])
  }

  @Test func `styles without a folder of styles lie where the program runs`() {
    let disk = StyleDisk([".vale.ini": "[*]\nBasedOnStyles = Desk\n", "Desk/Rule.yml": Self.rule])
    #expect(disk.load().project.rules.map(\.name) == ["Desk.Rule"])
  }

  @Test func `the configuration is looked for upwards, then at home`() {
    let disk = StyleDisk([
      "/a/b/_vale.ini": "", "/a/.vale": "", "/a/vale.ini": "", "/home/me/.vale.ini": "", "/x/y/z": "",
    ])
    #expect(ValeProject.find(from: "/a/b/c", home: nil, files: disk.files) == "/a/b/_vale.ini")
    #expect(ValeProject.find(from: "/a", home: nil, files: disk.files) == "/a/.vale")
    #expect(ValeProject.find(from: "/x/y", home: "/home/me", files: disk.files) == "/home/me/.vale.ini")
    #expect(ValeProject.find(from: "/x/y", home: nil, files: disk.files) == nil)
  }

  @Test func `a configuration that is not there is a mistake`() {
    let (_, mistakes) = StyleDisk(["a": ""]).load("none.ini")
    #expect(mistakes.map(\.message) == ["the configuration cannot be read: no such file"])
    let (_, without) = ValeProject.load(nil, files: StyleDisk([:]).files)
    #expect(without.count == 1)
  }

  @Test func `a rule alone has the name that it has in its project`() {
    let disk = StyleDisk([
      "styles/Desk/dates/Form.yml": Self.rule, "styles/Desk/Child.yml": "extends: Desk.dates.Form\n",
      "loose/Rule.yml": Self.rule,
    ])
    func names(_ path: String) -> [String] {
      let (project, mistakes) = ValeProject.isolated(path, stylesPaths: ["styles"], files: disk.files)
      #expect(mistakes.isEmpty)
      return project.style(for: "stdin.md").rules.map(\.name)
    }
    #expect(names("styles/Desk/dates/Form.yml") == ["Desk.dates.Form"])
    #expect(names("./styles/Desk/Child.yml") == ["Desk.Child"])
    #expect(names("loose/Rule.yml") == ["loose.Rule"])
  }

  @Test func `cases beside a rule are read with the rule that they name`() {
    let text =
      "- name: a\n  rule: Rule.yml\n  input: x\n  want: ''\n- name: b\n  input: x\n  contains: y\n- name: c\n"
    let (cases, mistakes) = StyleTestFile.read(
      RuleFile(path: "styles/Desk/Rule.test.yml", bytes: Array(text.utf8)))
    #expect(cases.map(\.test.name) == ["a", "b"])
    #expect(cases.map(\.rule) == ["styles/Desk/Rule.yml", nil])
    #expect(mistakes.map(\.line) == [8])
  }

  @Test func `spelling knows its dictionaries and the words to ignore`() throws {
    let disk = StyleDisk([
      ".vale.ini": "StylesPath = styles\n[*]\nBasedOnStyles = Desk, Vale\n",
      "styles/Desk/Named.yml":
        "extends: spelling\nmessage: x\ndictionaries: [ar, en_GB]\nappend: true\nignore: [names.txt, none.txt]\n",
      "styles/Desk/Files.yml": "extends: spelling\nmessage: x\naff: w.aff\ndic: w.dic\n",
      "styles/config/dictionaries/ar.aff": "", "styles/config/dictionaries/ar.dic": "",
      "styles/config/dictionaries/w.aff": "", "styles/config/dictionaries/w.dic": "",
      "styles/config/ignore/names.txt": "Isnad\nWasat\n",
      "/usr/dicts/en_GB.aff": "", "/usr/dicts/en_GB.dic": "",
      "/usr/dicts/en_US.aff": "", "/usr/dicts/en_US.dic": "",
    ])
    var options = ValeProject.Options()
    options.dictionaryPaths = ["/usr/dicts"]
    let (project, mistakes) = disk.load(options: options)
    #expect(mistakes.isEmpty)
    let named = try #require(project.spelling("Desk.Named"))
    #expect(
      named.dictionaries == ["styles/config/dictionaries/ar.dic", "/usr/dicts/en_GB.dic", "default"])
    #expect(named.ignored == ["Isnad", "Wasat"])
    #expect(project.spelling("Desk.Files")?.dictionaries == ["styles/config/dictionaries/w.dic"])
    let builtIn = try #require(project.spelling("Vale.Spelling"))
    #expect(
      builtIn.dictionaries == [
        "default", "styles/config/dictionaries/ar.dic", "styles/config/dictionaries/w.dic",
      ])
    #expect(builtIn.ignored == ["Isnad", "Wasat"])
    #expect(project.dictionaries["default"]?.words == "/usr/dicts/en_US.dic")
    #expect(project.notes.map(\.message) == ["there is no file 'none.txt' with words to ignore"])
  }

  @Test func `assets lie in the folders of styles, or beside the configuration`() {
    let disk = StyleDisk([
      "p/.vale.ini": "StylesPath = styles\n", "p/styles/config/templates/a.tmpl": "",
      "p/styles/b.txt": "",
      "p/c.txt": "",
    ])
    let (project, _) = disk.load("p/.vale.ini")
    #expect(
      project.asset("a.tmpl", in: "templates", files: disk.files) == "p/styles/config/templates/a.tmpl")
    #expect(project.asset("a.tmpl", in: "filters", files: disk.files) == nil)
    #expect(project.asset("b.txt", files: disk.files) == "p/styles/b.txt")
    #expect(project.asset("c.txt", files: disk.files) == "p/c.txt")
  }
}

extension ValeProject {
  fileprivate func spelling(_ name: String) -> StyleCheck.Spelling? {
    guard case .spelling(let check) = rules.first(where: { $0.name == name })?.check else { return nil }
    return check
  }
}
