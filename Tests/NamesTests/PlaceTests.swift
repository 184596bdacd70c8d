import Isnad
import PluginTestSupport
import Testing

struct PlaceTests {
  @Test func `a country that ICU names is a place in both languages`() throws {
    let english = try AnnotatedText("The ferry came from Iceland and went on to Greenland.")
    #expect(english.names.filter { $0.what == .place }.map(\.canonical) == ["Iceland", "Greenland"])
    let arabic = try AnnotatedText("وصلت السفينة من آيسلندا وواصلت إلى غرينلاند.", .arabic)
    #expect(arabic.names.filter { $0.what == .place }.map(\.canonical) == ["آيسلندا", "غرينلاند"])
  }

  @Test func `an Arabic place is named without the letter that is written on to it`() throws {
    let text = try AnnotatedText("التقى الوفدان في روسيا وإيران. وغادرا إيران يوم الأحد.", .arabic)
    let places = text.names.filter { $0.what == .place }
    #expect(places.map(\.canonical) == ["روسيا", "إيران", "إيران"])
    #expect(places.map(\.isFirstMention) == [true, true, false])
  }

  @Test func `two names of one country are one place`() throws {
    let text = try AnnotatedText("The United States signed first. The US paid last.")
    let places = text.names.filter { $0.what == .place }
    #expect(Set(places.compactMap(\.entity)).count == 1)
    #expect(places.map(\.isAcronym) == [false, true])
  }

  @Test func `a word that is also a name of places needs evidence`() throws {
    let text = try AnnotatedText("The reading room was nice. Us and them. He sold the turkey.")
    #expect(text.names.filter { $0.what == .place }.isEmpty)
  }

  @Test func `an Arabic acronym that is written as a word is an organisation`() throws {
    let text = try AnnotatedText(
      "أعلنت إيغاد موعد القمة. ودعا الناتو إلى الهدوء. وصرّحت منظمة إيغاد بذلك.", .arabic)
    let acronyms = text.names.filter(\.isAcronym)
    #expect(acronyms.map(\.what) == [.organisation, .organisation])
    #expect(acronyms.map(\.isWellKnown) == [false, true])
  }

  @Test func `what stands beside an Arabic acronym tells what it is`() throws {
    let bracketed = try AnnotatedText("قالت الهيئة الحكومية للتنمية (إيغاد) إن القمة ستعقد.", .arabic)
    #expect(bracketed.names.filter(\.isAcronym).map(\.isDescribed) == [true])
    let bare = try AnnotatedText("وحذرت الأونروا من نفاد الطحين.", .arabic)
    #expect(bare.names.filter(\.isAcronym).map(\.isDescribed) == [false])
  }
}
