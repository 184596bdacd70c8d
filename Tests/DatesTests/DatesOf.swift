import Isnad
import IsnadText
import PluginTestSupport

/// A time that was found in the text of a test.
struct FoundDate {
  let words: String
  let value: DateMention
}

/// The times of a text, in an article of Friday 11 October 2024 if no other date is given.
func dates(
  _ text: String, _ language: Language = .english, date: String? = "2024-10-11"
) throws -> [FoundDate] {
  let annotated = try AnnotatedText(text, language, date: date.flatMap { ArticleDate($0) }).article
  return annotated.annotations(of: DateMention.self).map {
    FoundDate(words: annotated.article[$0.annotation.range], value: $0.value)
  }
}
