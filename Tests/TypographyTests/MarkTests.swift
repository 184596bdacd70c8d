import Isnad
import Testing

@Suite struct MarkTests {
  @Test(arguments: [
    ("It was late,.", ["late,."], true), ("They met,, he said.", [",,→,"], false),
    ("Co., Ltd., and Jr., met at 5 p.m.; why?!", [], false), ("Wait..., he said. Well…, no.", [], false),
    ("See std::sort and a smile ;) or :).", [], false), ("An end that ended twice..", ["..→."], false),
    ("Yahoo!, the firm, asked Who?, the band.", [], false),
  ])
  func `marks that exclude each other, in English`(
    text: String, found: [String], isEnd: Bool
  ) throws {
    let typos = try Typos(text).found(.clashingMarks)
    #expect(isEnd ? typos == [",.→."] : typos == found)
  }

  @Test(arguments: [
    ("وصلت المياه إلى البيت،.", [",."]), ("من يدفع؟. لا أحد.", ["؟."]), ("قال،، ثم سكت.", ["،،"]),
  ])
  func `marks that exclude each other, in Arabic`(text: String, found: [String]) throws {
    #expect(try Typos(text, .arabic).found(.clashingMarks).count == found.count)
  }

  @Test(arguments: [
    "من يصدق؟! لا أحد!!", "طال الانتظار.. ولم يعد أحد...", "قال (أمس). ثم سكت.",
    "د. هناء و أ.د. سامي، ثم.",
    "قال: «نعم»، ثم عاد.",
  ])
  func `marks that may stand together in Arabic are left`(text: String) throws {
    #expect(try Typos(text, .arabic).found(.clashingMarks) == [])
  }

  @Test(arguments: [
    ("زار القاهرة, ثم بغداد; فهل عاد?", [",→،", ";→؛", "?→؟"]), ("شركة Hale, Brown عادت.", []),
    ("دفع 1,250 ديناراً و3, 4, 5.", []), ("انظر a.org/x?y=1,2 أمس.", []), ("قال «نعم», ثم عاد.", [",→،"]),
    ("في عام 2019, عاد.", [",→،"]),
  ])
  func `a Latin mark among Arabic words is found`(text: String, found: [String]) throws {
    #expect(try Typos(text, .arabic).found(.foreignMark) == found)
  }

  @Test(arguments: [
    ("They met ,and left .", [" ,→, ", " .→."]), ("They met,and left.", [",→, "]),
    ("( He left ) now.", ["( →(", " )→)"]),
    ("At 9:30 a.m., e.g. in v2.pdf, x.org and .NET, 1,250.5 won 2 : 1.", []),
    ("It ended.Then it began.", [".→. "]),
    ("A smile :) and [ ] a box ; ok.", [" ;→;"]), ("Node.js and Asp.Net and U.S.A and i.e.Now", []),
    ("What ? who knows", []),
    ("f(x), g(y,z) and word(s).", []),
  ])
  func `white space that is missing or too much, in English`(text: String, found: [String]) throws {
    #expect(try Typos(text).found(.spaceBefore, .spaceMissing, .spaceInside) == found)
  }

  @Test(arguments: [
    ("اجتمعوا ،ثم عادوا .", [" ،→، ", " .→."]), ("اجتمعوا،ثم عادوا.", ["،→، "]),
    ("( نعم ) عادوا.", ["( →(", " )→)"]),
    ("عادوا.ثم ذهبوا.", [".→. "]), ("في 9:30 عاد د.هناء وأ.سامي إلى x.org و3.5.", []),
    ("عاد بـ«الأمل» عام 1445هـ.", []),
    ("الموظف(ة) عاد إلى البيت(القديم).", ["(→ ("]), ("قال «نعم»وعاد إلى بيته.", ["»→» "]),
    ("انتقل لـ»الزعيم» أمس.", []),
  ])
  func `white space that is missing or too much, in Arabic`(text: String, found: [String]) throws {
    #expect(try Typos(text, .arabic).found(.spaceBefore, .spaceMissing, .spaceInside) == found)
  }
}
