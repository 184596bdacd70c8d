internal import CMD4C
internal import Isnad
internal import IsnadText

/// Has md4c parse Markdown for its blocks.
enum MarkdownParser {
  /// The walker that has followed the text; nothing if md4c gives up.
  static func walk(
    _ text: MappedText, flags: Int32, settings: ScopeSettings, walker: ScopeWalker
  ) -> ScopeWalker? {
    // md4c 0.4 compares a byte or two behind the end where HTML might close there.
    let padded = text.bytes + repeatElement(UInt8(ascii: "\n"), count: 16)
    return padded.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self), !text.isEmpty else {
        return walker
      }
      var scopes = MarkdownScopes(text, base: base, walker: walker, settings: settings)
      var parser = parser(flags: flags)
      let status = withUnsafeMutablePointer(to: &scopes) { scopes in
        md_parse(base, MD_SIZE(text.count), &parser, scopes)
      }
      return status == 0 ? scopes.finish() : nil
    }
  }

  private static func parser(flags: Int32) -> MD_PARSER {
    var parser = MD_PARSER()
    parser.flags = UInt32(flags)
    parser.enter_block = { type, detail, data in
      MarkdownParser.call(data) { scopes in
        scopes.enter(type, detail)
        return true
      }
    }
    parser.leave_block = { type, detail, data in
      MarkdownParser.call(data) { scopes in
        scopes.leave(type, detail)
        return true
      }
    }
    parser.enter_span = { type, detail, data in
      MarkdownParser.call(data) { $0.enter(type, detail) }
    }
    parser.leave_span = { type, _, data in
      MarkdownParser.call(data) { scopes in
        scopes.leave(type)
        return true
      }
    }
    parser.text = { type, text, size, data in
      guard let text else { return 0 }
      return MarkdownParser.call(data) { scopes in
        scopes.text(type, text, Int(size))
        return true
      }
    }
    return parser
  }

  /// Calls what stands behind md4c's user data; 0 lets the parsing go on, a negative number stops it.
  private static func call(
    _ data: UnsafeMutableRawPointer?, _ body: (inout MarkdownScopes) -> Bool
  ) -> Int32 {
    guard let data else { return -1 }
    return body(&data.assumingMemoryBound(to: MarkdownScopes.self).pointee) ? 0 : -1
  }
}
