// swift-tools-version: 6.2

import PackageDescription

// Sections in the order in which an article walks through the house: text, vocabulary, YAML,
// rules, readers, runner, reports, command; then the plugins, the data, and the tests.

let package = Package(
  name: "isnad",
  products: [
    .executable(name: "isnad", targets: ["isnad"]),
    .library(name: "Isnad", targets: ["Isnad", "IsnadText"]),
    .library(name: "IsnadCommand", targets: ["IsnadCommand"]),
    .library(name: "IsnadPlugins", targets: ["IsnadPlugins"]),
    .library(name: "IsnadTesting", targets: ["IsnadTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(
      name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    .target(name: "IsnadText", dependencies: ["CPCRE2"]),
    .target(name: "Isnad", dependencies: ["IsnadText"]),
    .target(name: "IsnadGrammar", dependencies: ["IsnadText"]),
    .target(name: "IsnadTengo", dependencies: ["IsnadText"]),
    .target(name: "IsnadYAML", dependencies: ["CLibYAML", "IsnadText"]),
    .target(name: "IsnadRules", dependencies: ["Isnad", "IsnadText", "IsnadYAML"]),
    .target(
      name: "IsnadReaders",
      dependencies: ["CExpat", "CGumbo", "CMD4C", "CZip", "Isnad", "IsnadText", "IsnadYAML"]),
    .target(name: "IsnadSpelling", dependencies: ["CHunspell", "Isnad"]),
    .target(name: "IsnadTagging", dependencies: ["Isnad"]),
    .target(name: "IsnadRunner", dependencies: ["Isnad", "IsnadText"]),
    .target(
      name: "IsnadReports", dependencies: ["Isnad", "IsnadText"],
      resources: [.embedInCode("HTML/report.css"), .embedInCode("HTML/report.js")]),
    .target(
      name: "IsnadExamples",
      dependencies: ["Isnad", "IsnadReaders", "IsnadRules", "IsnadRunner", "IsnadText"]),
    .target(
      name: "IsnadCommand",
      dependencies: [
        "BundledRules", "Isnad", "IsnadExamples", "IsnadReaders", "IsnadReports", "IsnadRules",
        "IsnadRunner", "IsnadSpelling", "IsnadTagging", "IsnadText", "IsnadYAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "IsnadTesting",
      dependencies: [
        "Isnad", "IsnadExamples", "IsnadReaders", "IsnadRules", "IsnadRunner", "IsnadText",
        "IsnadYAML",
      ]),
    .executableTarget(name: "isnad", dependencies: ["IsnadCommand", "IsnadPlugins"]),

    .target(
      name: "IsnadPlugins",
      dependencies: [
        "Attributions", "Calculations", "Changes", "Claims", "Dates", "Isnad", "Meetings", "Names",
        "Patterns", "Quantities", "Quotations", "Structure", "Typography",
      ]),
    .target(
      name: "Attributions", dependencies: ["Isnad", "IsnadGrammar", "IsnadText"],
      path: "Plugins/Attributions"),
    .target(
      name: "Calculations", dependencies: ["Isnad", "IsnadGrammar", "IsnadText"],
      path: "Plugins/Calculations"),
    .target(name: "Changes", dependencies: ["Isnad", "IsnadText"], path: "Plugins/Changes"),
    .target(name: "Claims", dependencies: ["Isnad", "IsnadText"], path: "Plugins/Claims"),
    .target(
      name: "Dates", dependencies: ["Isnad", "IsnadGrammar", "IsnadText"], path: "Plugins/Dates"),
    .target(name: "Meetings", dependencies: ["Isnad", "IsnadText"], path: "Plugins/Meetings"),
    .target(name: "Names", dependencies: ["Isnad", "IsnadText"], path: "Plugins/Names"),
    .target(
      name: "Patterns", dependencies: ["Isnad", "IsnadTengo", "IsnadText"],
      path: "Plugins/Patterns"),
    .target(
      name: "Quantities", dependencies: ["Isnad", "IsnadGrammar", "IsnadText"],
      path: "Plugins/Quantities"),
    .target(
      name: "Quotations", dependencies: ["Isnad", "IsnadGrammar", "IsnadText"],
      path: "Plugins/Quotations"),
    .target(
      name: "Structure", dependencies: ["Isnad", "IsnadGrammar", "IsnadText"],
      path: "Plugins/Structure"),
    .target(name: "Typography", dependencies: ["Isnad", "IsnadText"], path: "Plugins/Typography"),

    .target(
      name: "BundledRules", path: "Rules", exclude: ["ar", "core", "en"],
      plugins: ["PackRules"]),
    .executableTarget(name: "pack-rules"),
    .plugin(name: "PackRules", capability: .buildTool(), dependencies: ["pack-rules"]),

    .target(
      name: "PluginTestSupport",
      dependencies: [
        "BundledRules", "Isnad", "IsnadPlugins", "IsnadReaders", "IsnadRules", "IsnadRunner",
        "IsnadText",
      ],
      path: "Tests/PluginTestSupport"),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "DocumentTestSupport", dependencies: ["CZip"], path: "Tests/DocumentTestSupport"),
    .testTarget(
      name: "AttributionsTests",
      dependencies: [
        "Attributions", "Isnad", "IsnadTesting", "IsnadText", "Names", "PluginTestSupport",
        "Quotations",
      ]),
    .testTarget(
      name: "CalculationsTests",
      dependencies: [
        "BundledRules", "Calculations", "Isnad", "IsnadPlugins", "IsnadReaders", "IsnadRules",
        "IsnadRunner", "IsnadTesting", "IsnadText", "PluginTestSupport",
      ],
      resources: [.copy("Statements")]),
    .testTarget(
      name: "ChangesTests",
      dependencies: [
        "Attributions", "Changes", "Isnad", "IsnadTesting", "IsnadText", "Names", "PluginTestSupport",
        "Quotations",
      ]),
    .testTarget(
      name: "ClaimsTests",
      dependencies: [
        "Attributions", "Claims", "Isnad", "IsnadTesting", "IsnadText", "Names", "PluginTestSupport",
        "Quotations",
      ]),
    .testTarget(
      name: "IsnadCommandTests",
      dependencies: [
        "DocumentTestSupport", "Isnad", "IsnadCommand", "IsnadRules", "TestSupport", "isnad",
      ],
      exclude: ["FourFormats/Golden", "FourFormats/Stories"]),
    .testTarget(
      name: "ConventionTests",
      dependencies: [
        "Isnad", "IsnadCommand", "IsnadExamples", "IsnadPlugins", "IsnadReaders", "IsnadReports",
        "IsnadRules",
        "IsnadRunner", "IsnadText", "IsnadYAML",
      ],
      exclude: ["DeskCopy"]),
    .testTarget(
      name: "DatesTests",
      dependencies: ["Dates", "Isnad", "IsnadTesting", "IsnadText", "PluginTestSupport"]),
    .testTarget(
      name: "MeetingsTests",
      dependencies: ["Isnad", "IsnadTesting", "IsnadText", "Meetings", "PluginTestSupport"]),
    .testTarget(
      name: "NamesTests",
      dependencies: ["Isnad", "IsnadTesting", "IsnadText", "Names", "PluginTestSupport"]),
    .testTarget(
      name: "PatternsTests",
      dependencies: [
        "Isnad", "IsnadExamples", "IsnadReaders", "IsnadRunner", "IsnadTesting", "IsnadText", "Names",
        "Patterns",
        "Quotations",
      ],
      resources: [.copy("Desk")]),
    .testTarget(
      name: "QuantitiesTests",
      dependencies: [
        "Dates", "Isnad", "IsnadTesting", "IsnadText", "PluginTestSupport", "Quantities",
      ]),
    .testTarget(
      name: "QuotationsTests",
      dependencies: [
        "Isnad", "IsnadTesting", "IsnadText", "Names", "PluginTestSupport", "Quotations",
      ]),
    .testTarget(
      name: "StructureTests",
      dependencies: [
        "Attributions", "Dates", "Isnad", "IsnadTesting", "IsnadText", "Names", "PluginTestSupport",
        "Quotations", "Structure",
      ]),
    .testTarget(
      name: "TypographyTests",
      dependencies: [
        "Isnad", "IsnadTesting", "IsnadText", "Names", "PluginTestSupport", "Quotations",
        "Typography",
      ]),
    .testTarget(
      name: "IsnadReportsTests", dependencies: ["Isnad", "IsnadReports", "IsnadText", "TestSupport"],
      exclude: ["Golden", "HTML/Golden", "Vale/Golden"]),
    .testTarget(
      name: "IsnadReadersTests",
      dependencies: ["DocumentTestSupport", "Isnad", "IsnadReaders", "IsnadText", "TestSupport"],
      exclude: ["DOCX/Golden", "Golden", "HTML/Golden", "Scopes/Golden"]),
    .testTarget(
      name: "IsnadExamplesTests",
      dependencies: ["Isnad", "IsnadExamples", "IsnadRunner", "IsnadText", "Patterns"]),
    .testTarget(
      name: "IsnadRunnerTests", dependencies: ["Isnad", "IsnadRunner", "IsnadText"]),
    .testTarget(
      name: "IsnadRulesTests", dependencies: ["Isnad", "IsnadRules", "IsnadText", "IsnadYAML"]),
    .testTarget(name: "IsnadSpellingTests", dependencies: ["Isnad", "IsnadSpelling"]),
    .testTarget(
      name: "IsnadTaggingTests", dependencies: ["IsnadTagging"], resources: [.copy("Gold")]),
    .testTarget(name: "IsnadGrammarTests", dependencies: ["IsnadGrammar", "IsnadText"]),
    .testTarget(name: "IsnadTengoTests", dependencies: ["IsnadTengo", "IsnadText"]),
    .testTarget(name: "IsnadTextTests", dependencies: ["IsnadText"]),
    .testTarget(name: "IsnadYAMLTests", dependencies: ["IsnadYAML"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzz targets stand apart, since they need libFuzzer: `Scripts/fuzz.sh` asks for them and
// builds in a folder of its own.
if Context.environment["ISNAD_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Fuzz/CLibFuzzer"),
    .target(name: "FuzzHarness", dependencies: ["CLibFuzzer"], path: "Fuzz/Harness"),
    .executableTarget(
      name: "fuzz-docx",
      dependencies: ["DocumentTestSupport", "FuzzHarness", "Isnad", "IsnadReaders", "IsnadText"],
      path: "Fuzz/docx"),
    .executableTarget(
      name: "fuzz-encodings", dependencies: ["FuzzHarness", "Isnad", "IsnadReaders", "IsnadText"],
      path: "Fuzz/encodings"),
    .executableTarget(
      name: "fuzz-html", dependencies: ["FuzzHarness", "Isnad", "IsnadReaders"],
      path: "Fuzz/html"),
    .executableTarget(
      name: "fuzz-jsonl",
      dependencies: ["FuzzHarness", "Isnad", "IsnadCommand", "IsnadReports", "IsnadText"],
      path: "Fuzz/jsonl"),
    .executableTarget(
      name: "fuzz-markdown", dependencies: ["FuzzHarness", "Isnad", "IsnadReaders"],
      path: "Fuzz/markdown"),
    .executableTarget(
      name: "fuzz-patterns", dependencies: ["FuzzHarness", "IsnadText"], path: "Fuzz/patterns"),
    .executableTarget(
      name: "fuzz-review",
      dependencies: [
        "BundledRules", "FuzzHarness", "Isnad", "IsnadPlugins", "IsnadReaders", "IsnadReports",
        "IsnadRules", "IsnadRunner", "IsnadText",
      ], path: "Fuzz/review"),
    .executableTarget(
      name: "fuzz-scopes", dependencies: ["FuzzHarness", "Isnad", "IsnadReaders"],
      path: "Fuzz/scopes"),
    .executableTarget(
      name: "fuzz-template", dependencies: ["FuzzHarness", "Isnad", "IsnadReports"],
      path: "Fuzz/template"),
    .executableTarget(
      name: "fuzz-tengo", dependencies: ["FuzzHarness", "IsnadTengo", "IsnadText"], path: "Fuzz/tengo"),
    .executableTarget(
      name: "fuzz-text", dependencies: ["FuzzHarness", "Isnad", "IsnadReaders"], path: "Fuzz/text"),
    .executableTarget(
      name: "fuzz-vale-ini", dependencies: ["FuzzHarness", "IsnadRules", "IsnadText", "IsnadYAML"],
      path: "Fuzz/vale-ini"),
    .executableTarget(
      name: "fuzz-vale-rules",
      dependencies: ["FuzzHarness", "Isnad", "IsnadRules", "IsnadText", "IsnadYAML"],
      path: "Fuzz/vale-rules"),
    .executableTarget(
      name: "fuzz-yaml",
      dependencies: [
        "FuzzHarness", "Isnad", "IsnadReaders", "IsnadRules", "IsnadRunner", "IsnadText",
        "IsnadYAML",
      ], path: "Fuzz/yaml"),
  ]
}

// So do the benchmarks: `Scripts/benchmark.sh`.
if Context.environment["ISNAD_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "isnad-benchmarks",
      dependencies: [
        "BundledRules", "Isnad", "IsnadPlugins", "IsnadReaders", "IsnadReports", "IsnadRules",
        "IsnadRunner", "IsnadText", "Patterns",
      ], path: "Benchmarks"))
}

// Swift 6 mode with the upcoming features that make imports and existentials explicit; a warning
// stops the build everywhere, so that none is ever left to read later.
for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .treatAllWarnings(as: .error),
    ]
}
