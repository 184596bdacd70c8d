import Foundation
import Testing

@Suite struct HostileFileTests {
  @Test func `bytes that are not UTF-8 are named by their offset`() throws {
    try withTool { tool in
      try tool.write(Array("A day.\n\nHe said ".utf8) + [0xE9] + Array("t.\n".utf8), to: "latin.txt")
      let outcome = try tool.run("check", "latin.txt")
      #expect(outcome.code == 2)
      let words = outcome.output + outcome.errors
      #expect(words.contains("byte offset 16"))
      #expect(words.contains("--encoding"))
      #expect(
        try tool.run("check", "--fail-on", "never", "--encoding", "iso-8859-1", "latin.txt").code == 0)
    }
  }

  @Test func `a NUL is no text`() throws {
    try withTool { tool in
      try tool.write([0x41, 0x00, 0x42], to: "binary.txt")
      let outcome = try tool.run("check", "binary.txt")
      #expect(outcome.code == 2)
      #expect((outcome.output + outcome.errors).contains("NUL"))
    }
  }

  @Test func `empty files, and files of white space, are articles`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      for (name, text) in ["a.md": "", "b.txt": "", "c.md": "\n \n", "d.txt": "\u{FEFF}"] {
        try tool.write(text, to: name)
      }
      #expect(try tool.run("check", ".").code == 0)
    }
  }

  @Test func `a file above the limit is refused before it is read`() throws {
    try withTool { tool in
      let path = tool.folder.appending(path: "large.txt").path
      try tool.write("", to: "large.txt")
      #expect(truncate(path, 100_000_000) == 0)
      let outcome = try tool.run("check", "large.txt")
      #expect(outcome.code == 2)
      let words = outcome.output + outcome.errors
      #expect(words.contains("--max-size"))
      #expect(words.contains("100000000"))
    }
  }

  @Test func `a line of 50 MB is refused like any large file, from a file and from a pipe`() throws {
    try withTool { tool in
      let line = Data(repeating: UInt8(ascii: "x"), count: 50_000_000)
      try tool.write(line, to: "line.txt")
      #expect(try tool.run("check", "line.txt").code == 2)
      let piped = try tool.run(["check", "-"], input: line)
      #expect(piped.code == 2)
      #expect((piped.output + piped.errors).contains("--max-size"))
    }
  }

  @Test func `a hundred thousand levels of nesting end`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      let deep = 100_000
      for (name, text) in [
        "quotes": String(repeating: ">", count: deep) + " text", "stars": "*".repeated(deep) + "a",
        "brackets": "[".repeated(deep), "images": "![".repeated(deep) + "](x)".repeated(deep),
        "lists": "- ".repeated(deep) + "a", "html": "<b>".repeated(deep), "ticks": "`".repeated(deep),
        "pairs": "*a_".repeated(deep), "comments": "<!-- ".repeated(deep),
        "links": "[a](".repeated(deep),
        "entities": "&".repeated(deep), "cells": "|".repeated(deep) + "\n" + "|-".repeated(deep),
        // These are no matter of depth for any parser; the plugins take a word at a time.
        "marks": "«".repeated(deep / 5), "quotations": "“a” ".repeated(deep / 5),
      ] {
        try tool.write(text, to: "\(name).md")
        // In plain text nothing nests: a part of it shows as much.
        try tool.write(String(text.prefix(deep / 5)), to: "\(name).txt")
      }
      let outcome = try tool.run("check", "--fail-on", "never", ".")
      #expect(outcome.code == 0)
    }
  }

  @Test func `a file that vanishes is told of, and the rest is checked`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.clean, to: "a.txt")
      try tool.write(Tool.long, to: "z.txt")
      try FileManager.default.createSymbolicLink(
        atPath: tool.folder.appending(path: "gone.txt").path, withDestinationPath: "nowhere.txt")
      let outcome = try tool.run("check", ".")
      #expect(outcome.code == 2)
      #expect((outcome.output + outcome.errors).contains("gone.txt"))
      #expect(outcome.output.contains("z.txt:1:1"))
    }
  }

  @Test func `a link in a circle and a pipe in a folder hold nobody up`() throws {
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.clean, to: "a.txt")
      for (link, target) in ["loop.md": "loop.md", "again": "."] {
        try FileManager.default.createSymbolicLink(
          atPath: tool.folder.appending(path: link).path, withDestinationPath: target)
      }
      #expect(mkfifo(tool.folder.appending(path: "pipe.md").path, 0o644) == 0)
      let outcome = try tool.run("check", ".")
      #expect(outcome.code == 2)
      #expect((outcome.output + outcome.errors).contains("loop.md"))
    }
  }

  @Test(.enabled(if: Unprivileged.launcher != nil))
  func `a file without permission is told of, and the rest is checked`() throws {
    let launcher = try #require(Unprivileged.launcher)
    try withTool { tool in
      try tool.setUpDesk()
      try tool.write(Tool.long, to: "a.txt")
      try tool.write(Tool.clean, to: "locked.txt")
      try tool.write(Tool.clean, to: "closed/b.txt")
      let modes: [(String, UInt16)] = [("locked.txt", 0), ("closed", 0), ("", 0o755)]
      for (name, mode) in modes {
        try FileManager.default.setAttributes(
          [.posixPermissions: mode], ofItemAtPath: tool.folder.appending(path: name).path)
      }
      let process = tool.process(["check", "."], by: launcher)
      let output = Pipe()
      process.standardOutput = output
      process.standardError = output
      try process.runToEnd()
      let words = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(process.terminationStatus == 2)
      #expect(words.contains("locked.txt"))
      #expect(words.contains("closed"))
      #expect(words.contains("permission"))
      #expect(words.contains("a.txt:1:1"))
    }
  }
}

/// How the program is started by someone who may not read everything.
enum Unprivileged {
  /// The command to start it with; empty where the tests run so themselves, nothing where they run
  /// as root and the program cannot be reached by others.
  static let launcher: [String]? = {
    guard getuid() == 0 else { return [] }
    let setpriv = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let process = Process()
    process.executableURL = URL(filePath: setpriv[0])
    process.arguments = setpriv.dropFirst() + [Tool.executable.path, "version"]
    process.standardOutput = Pipe()
    process.standardError = Pipe()
    do { try process.runToEnd() } catch { return nil }
    return process.terminationStatus == 0 ? setpriv : nil
  }()
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
