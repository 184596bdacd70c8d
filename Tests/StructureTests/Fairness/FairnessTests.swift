import Foundation
import Isnad
import PluginTestSupport
import Testing

@Suite struct FairnessTests {
  /// Who is accused in a text, with whether anybody answers.
  private func accused(_ text: String, _ language: Language) throws -> [String] {
    try AnnotatedText(text, language).article.annotations(of: Accusation.self).map(\.value)
      .filter { $0.confidence > 0.7 }.map { "\($0.target): \($0.isAnswered ? "answers" : "silent")" }
  }

  @Test(arguments: [
    ("The union accused Northern Rail of hiding the report.", ["Northern Rail: silent"]),
    ("Kyiv accuses Russia of shelling the port.", ["Russia: silent"]),
    (
      "Kyiv accuses Russia of shelling. The Russian foreign ministry said it was a lie.",
      ["Russia: answers"]
    ),
    ("Kyiv accuses Russia of shelling. Moscow denied it.", ["Russia: answers"]),
    ("She blamed Omar Nasser for the flood. Nasser could not be reached.", ["Omar Nasser: answers"]),
    ("She blamed the storm for the flood.", []), ("The accused of the trial were not there.", []),
    ("He was accused of theft by Omar Nasser.", []),
    ("They accused Omar Nasser, who left, of theft.", []),
    ("They accused the men of Omar Nasser of theft.", []),
  ])
  func `who is accused in English, and whether there is an answer`(
    text: String, found: [String]
  ) throws {
    #expect(try accused(text, .english) == found)
  }

  @Test(arguments: [
    ("اتهمت كييف موسكو بقصف الميناء ليلاً.", ["موسكو: silent"]),
    ("اتهم الوزير إسرائيل بإغلاق الطريق.", ["إسرائيل: silent"]),
    ("اتهمت كييف موسكو بقصف الميناء. وقالت وزارة الدفاع الروسية إن ذلك كذب.", ["موسكو: answers"]),
    ("اتهم الوزير إسرائيل بإغلاق الطريق. ولم يصدر تعليق منها.", ["إسرائيل: answers"]),
    ("اتهم الوزير وسائل الإعلام بالكذب.", []), ("وقف المتهم أمام القاضي بثيابه.", []),
  ])
  func `who is accused in Arabic, and whether there is an answer`(
    text: String, found: [String]
  ) throws {
    #expect(try accused(text, .arabic) == found)
  }

  @Test(arguments: [
    ("Ruth Meyer, the mayor, said that it rained. Meyer said it was cold. “We go,” Meyer said.", 3, 1),
    ("Ruth Meyer, the mayor, said that it rained. The union said it was cold.", 2, 2),
    ("It rained.", 0, 0),
  ])
  func `voices are counted by who they are`(text: String, statements: Int, voices: Int) throws {
    let facts = try AnnotatedText(text).article.annotations(of: ArticleFacts.self).first?.value
    #expect(facts?.statements == statements)
    #expect(facts?.voices == voices)
  }
}
