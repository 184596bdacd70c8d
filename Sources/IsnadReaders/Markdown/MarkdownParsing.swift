internal import CMD4C

/// Who follows md4c through a text: it is told of each block and span, and of the words in them.
protocol MarkdownFollower {
  mutating func enter(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?)
  mutating func leave(_ block: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?)
  /// Returns whether the parsing is to go on.
  mutating func enter(_ span: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Bool
  mutating func leave(_ span: MD_SPANTYPE)
  /// Meets words, which mostly are a part of the text that is parsed.
  mutating func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<CChar>, _ size: Int)
}

/// The one place where md4c is called.
enum MarkdownParsing {
  /// The line feeds that must stand behind a text: md4c 0.4 compares a byte or two behind the end where HTML
  /// might close there.
  static let padding = [UInt8](repeating: UInt8(ascii: "\n"), count: 16)

  /// Leads a follower through a text.
  ///
  /// - Parameters:
  ///   - base: The text, with ``padding`` behind it.
  ///   - size: The number of its bytes, the padding left out.
  /// - Returns: The follower at the end of the text; nothing if md4c gives up, or is made to.
  static func follow<Follower: MarkdownFollower>(
    _ base: UnsafePointer<CChar>, size: Int, flags: Int32, with follower: Follower
  ) -> Follower? {
    // A function that C calls cannot be generic, so that it is handed a follower of any kind.
    var any: any MarkdownFollower = follower
    var parser = MD_PARSER()
    parser.flags = UInt32(flags)
    parser.enter_block = { type, detail, data in
      MarkdownParsing.call(data) { follower in
        follower.enter(type, detail)
        return true
      }
    }
    parser.leave_block = { type, detail, data in
      MarkdownParsing.call(data) { follower in
        follower.leave(type, detail)
        return true
      }
    }
    parser.enter_span = { type, detail, data in
      MarkdownParsing.call(data) { $0.enter(type, detail) }
    }
    parser.leave_span = { type, _, data in
      MarkdownParsing.call(data) { follower in
        follower.leave(type)
        return true
      }
    }
    parser.text = { type, text, size, data in
      guard let text else { return 0 }
      return MarkdownParsing.call(data) { follower in
        follower.text(type, text, Int(size))
        return true
      }
    }
    let status = withUnsafeMutablePointer(to: &any) { md_parse(base, MD_SIZE(size), &parser, $0) }
    return status == 0 ? any as? Follower : nil
  }

  /// Calls the follower behind md4c's user data; 0 lets the parsing go on, a negative number stops it.
  private static func call(
    _ data: UnsafeMutableRawPointer?, _ body: (inout any MarkdownFollower) -> Bool
  ) -> Int32 {
    guard let data else { return -1 }
    return body(&data.assumingMemoryBound(to: (any MarkdownFollower).self).pointee) ? 0 : -1
  }
}
