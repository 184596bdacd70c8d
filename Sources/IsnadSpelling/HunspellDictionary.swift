internal import CHunspell
internal import Foundation
public import Isnad
internal import Synchronization

/// A dictionary of Hunspell: a file of words, and one of the affixes they take.
///
/// Hunspell reads its files itself and is not made for threads: one word is asked at a time, and what was
/// asked once is remembered, since a text says most of its words again and again.
public final class HunspellDictionary: SpellingDictionary {
  private struct State: ~Copyable {
    let handle: OpaquePointer
    var answers: [String: Bool] = [:]

    deinit { Hunspell_destroy(handle) }
  }

  private let state: Mutex<State>
  private let encoding: String.Encoding

  /// Opens a dictionary.
  ///
  /// - Parameters:
  ///   - affixes: The path of the `.aff` file.
  ///   - words: The path of the `.dic` file.
  /// - Throws: ``DictionaryError`` when a file cannot be read, or is in an encoding that is not known here.
  public init(affixes: String, words: String) throws(DictionaryError) {
    for path in [affixes, words] where !FileManager.default.isReadableFile(atPath: path) {
      throw DictionaryError(path: path, reason: "the file cannot be read")
    }
    guard let handle = Hunspell_create(affixes, words) else {
      throw DictionaryError(path: words, reason: "Hunspell does not take it for a dictionary")
    }
    let name = Hunspell_get_dic_encoding(handle).map { String(cString: $0) } ?? ""
    guard let encoding = DictionaryEncoding.named(name) else {
      Hunspell_destroy(handle)
      throw DictionaryError(
        path: affixes, reason: "the encoding '\(name)' is not known; convert the dictionary to UTF-8")
    }
    self.encoding = encoding
    state = Mutex(State(handle: handle))
  }

  /// Says whether the dictionary knows a word, in the form in which it is written or one that its affixes
  /// allow.
  public func knows(_ word: String) -> Bool {
    state.withLock { state in
      if let answer = state.answers[word] { return answer }
      // A word that the encoding of the dictionary cannot write is none of its words.
      let answer = spelled(word).map { Hunspell_spell(state.handle, $0) != 0 } ?? false
      if state.answers.count >= HunspellDictionary.remembered { state.answers.removeAll() }
      state.answers[word] = answer
      return answer
    }
  }

  /// Words that may have been meant, the likeliest first.
  public func suggestions(for word: String) -> [String] {
    guard let bytes = spelled(word) else { return [] }
    return state.withLock { state in
      var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
      let count = Hunspell_suggest(state.handle, &list, bytes)
      defer { Hunspell_free_list(state.handle, &list, count) }
      guard let list, count > 0 else { return [] }
      return (0..<Int(count)).compactMap { list[$0].flatMap(text) }
    }
  }

  /// How many answers are remembered before all are forgotten.
  private static let remembered = 100_000

  /// The longest word that Hunspell is asked, in bytes; it looks at no more than a hundred characters.
  private static let longest = 400

  private func spelled(_ word: String) -> [CChar]? {
    guard word.utf8.count <= HunspellDictionary.longest, !word.utf8.contains(0) else { return nil }
    return word.cString(using: encoding)
  }

  private func text(_ word: UnsafeMutablePointer<CChar>) -> String? {
    String(cString: word, encoding: encoding)
  }
}

/// A dictionary that cannot be used.
public struct DictionaryError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// What is wrong with it.
  public let reason: String

  /// Creates an error.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  public var description: String { "the dictionary '\(path)' cannot be used: \(reason)" }
}
