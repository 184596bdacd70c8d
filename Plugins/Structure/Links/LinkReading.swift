import Isnad
import IsnadText

/// What the targets of the links tell, without a network.
enum LinkReading {
  static func drafts(_ article: Article) -> [AnnotationDraft] {
    article.links.filter { !$0.range.isEmpty }.map { link in
      AnnotationDraft(facts(link, article[link.range]), at: link.range)
    }
  }

  private static func facts(_ link: Link, _ words: String) -> LinkFacts {
    let target = link.target.trimmed
    var facts = LinkFacts(target: link.target)
    guard !target.isEmpty, target != "#", !target.lowercased().hasPrefix("javascript:") else {
      facts.fault = .empty
      return facts
    }
    facts.host = host(of: target)
    facts.fault = fault(of: target, host: facts.host)
    if let shown = shownHost(words.trimmed), let host = facts.host, !isShortener(host) {
      facts.shownHost = shown
    }
    return facts
  }

  /// The host of an address with a scheme, without `www.` and a port.
  private static func host(of target: String) -> String? {
    guard let scheme = target.firstRange(of: "://") else { return nil }
    let rest = target[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let host = rest.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
    return host.isEmpty ? nil : bare(String(host).lowercased())
  }

  private static func bare(_ host: String) -> String {
    for prefix in ["www.", "m."] where host.hasPrefix(prefix) && host.count > prefix.count + 3 {
      return String(host.dropFirst(prefix.count))
    }
    return host
  }

  private static func fault(of target: String, host: String?) -> LinkFacts.Fault? {
    let small = target.lowercased()
    if small.hasPrefix("file:") { return .local }
    if let host {
      if isLocal(host) { return .local }
      if isPlaceholder(host) { return .placeholder }
      let isWeb = small.hasPrefix("http://") || small.hasPrefix("https://")
      let isHost =
        host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".") && !host.contains("..")
      return isWeb && (!isHost || host.contains(" ") || host == "http" || host == "https")
        ? .malformed : nil
    }
    // A scheme whose colon or slashes were mistyped; a relative path is none.
    let isMistyped = ["http:/", "https:/", "http//", "https//", "htp:", "htps:", "htttp", "ttp:"]
      .contains { small.hasPrefix($0) }
    return isMistyped || small.hasPrefix("www.") ? .malformed : nil
  }

  private static func isLocal(_ host: String) -> Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host.hasSuffix(".local")
      || host.hasPrefix("127.") || host.hasPrefix("192.168.") || host == "0.0.0.0"
  }

  /// The hosts that RFC 2606 keeps free for examples, and those that templates are filled with.
  private static func isPlaceholder(_ host: String) -> Bool {
    let last = host.split(separator: ".").suffix(2).joined(separator: ".")
    return ["example.com", "example.org", "example.net"].contains(last)
      || [".example", ".invalid", ".test"].contains { host.hasSuffix($0) }
      || ["yourdomain.com", "yoursite.com", "domain.com", "placeholder.com"].contains(last)
  }

  /// Hosts that lead on to others by design.
  private static func isShortener(_ host: String) -> Bool {
    ["bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "buff.ly", "is.gd", "youtu.be", "lnkd.in"]
      .contains(host)
  }

  /// The host that words name, if they are an address and nothing else.
  private static func shownHost(_ words: String) -> String? {
    guard !words.isEmpty, words.utf8.count < 200, words.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    let address = words.contains("://") ? words : "http://\(words)"
    guard let host = host(of: address), !host.hasPrefix("."), !words.contains("@") else { return nil }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      parts.count >= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { isHostByte($0) }
      }
    // `Node.js` and `report.pdf` look like hosts, and are none: words name one by scheme, www or path.
    let isMeant = words.contains("://") || words.lowercased().hasPrefix("www.")
    return isHost && isMeant ? host : nil
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return start < end ? String(self[start..<end]) : ""
  }
}
