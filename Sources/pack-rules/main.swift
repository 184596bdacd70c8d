import Foundation

// pack-rules FOLDER OUTPUT: writes one Swift file that holds every `.yml` below FOLDER as a string
// literal, under its path relative to FOLDER, in the order of the paths, and beside them the names of
// places that ICU knows, as a lexicon of each language.

/// The number of `#` that a raw string literal needs to hold the text unchanged.
func hashes(for text: String) -> String {
  var longest = 0
  var run = 0
  for byte in text.utf8 {
    run = byte == UInt8(ascii: "#") ? run + 1 : 0
    longest = max(longest, run)
  }
  return String(repeating: "#", count: longest + 1)
}

let folder = URL(filePath: CommandLine.arguments[1])
let output = URL(filePath: CommandLine.arguments[2])
let paths = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
  .filter { $0.hasSuffix(".yml") }
  .sorted()

var files: [(path: String, text: String)] = []
for path in paths {
  files.append((path, try String(contentsOf: folder.appending(path: path), encoding: .utf8)))
}
for language in ["ar", "en"] {
  files.append(("\(language)/lexicon/icu-places.yml", PlaceLexicon.text(language)))
}
files.sort { $0.path < $1.path }

var source = "let packedFiles: [(path: String, text: String)] = [\n"
for (path, text) in files {
  let fence = hashes(for: text)
  source += "  (\n    \"\(path)\",\n    \(fence)\"\"\"\n\(text)\n\"\"\"\(fence)\n  ),\n"
}
source += "]\n"
try source.write(to: output, atomically: true, encoding: .utf8)
