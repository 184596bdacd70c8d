import Isnad
import Testing

struct BodyComparisonTests {
  @Test func `a headline's place that the body lacks is missing`() throws {
    let found = try StructureOf(
      """
      # Ministers meet in Ankara

      The foreign ministers of both countries met on Monday in Cairo and signed two agreements on water.
      They will meet again in the spring.
      """)
    #expect(found.missing() == ["Ankara"])
  }

  @Test func `an Arabic headline's place that the body lacks is missing`() throws {
    let found = try StructureOf(
      """
      # اجتماع وزراء الخارجية في أنقرة

      التقى وزراء الخارجية يوم الاثنين في القاهرة ووقعوا اتفاقين على تقاسم المياه، وسيجتمعون مرة أخرى في الربيع.
      """, .arabic)
    #expect(found.missing() == ["أنقرة"])
  }

  @Test(arguments: [
    (
      "# Moscow warns of answer\n\nThe Russian foreign ministry said on Monday that it would answer.", []
    ),
    (
      "# Nearly 5,000 homes lost\n\nThe council counted 4,973 houses that cannot be lived in any more.",
      []
    ),
    ("# 12 dead in storm\n\nSeven men and five women died when the roof of the hall came down.", []),
    (
      "# 30 dead in storm\n\nThirteen people died when the roof of the hall came down on Monday.", ["30"]
    ),
    (
      "# $4.5bn for schools\n\nThe state will spend 4.5 billion dollars on schools by the end of May.",
      []
    ),
    ("# $4.5bn for schools\n\nThe state will spend 4.5 million dollars on schools by May.", ["4.5bn"]),
    (
      "# Trade up 15%\n\nTrade between the two ports rose by 12.5 per cent in a year, the office said.",
      ["15"]
    ),
  ])
  func `numbers and capitals are borne out in other words`(text: String, missing: [String]) throws {
    #expect(try StructureOf(text).missing() == missing)
  }

  @Test(arguments: [
    (
      "# 25 قتيلا في انهيار المبنى\n\nقتل خمسة وعشرون شخصا في انهيار المبنى صباح الأحد بحسب الدفاع المدني.",
      []
    ),
    ("# 52 قتيلا في انهيار المبنى\n\nقتل خمسة وعشرون شخصا في انهيار المبنى صباح الأحد.", ["52"]),
    (
      "# ٣ ملايين دولار للمدارس\n\nخصصت البلدية ثلاثة ملايين دولار لترميم المدارس القديمة في المدينة.",
      []
    ),
  ])
  func `Arabic numbers are read in words and digits`(text: String, missing: [String]) throws {
    #expect(try StructureOf(text, .arabic).missing() == missing)
  }

  @Test func `a cross-heading names a scene of another section`() throws {
    let found = try StructureOf(
      """
      # Two days in May

      The ministers met in Vienna on Monday, and signed an agreement on rivers after long talks.

      ## Vienna meeting

      Trade between both countries grew to four billion dollars in the last year, the statistical office
      said, and the farmers on both sides of the river sold more fruit than ever before.
      """)
    #expect(found.missing() == ["Vienna"])
  }

  @Test func `a name that the body spells otherwise is missing`() throws {
    let found = try StructureOf(
      """
      # Mayor Paul Andersen resigns

      Mayor Paul Anderson resigned on Monday after nine years in office. Anderson gave no reason.
      """)
    #expect(found.missing().map { $0.hasSuffix("Andersen") } == [true])
  }

  @Test func `a caption names the scene, and people of the picture alone`() throws {
    let found = try StructureOf(
      """
      # Leaders meet

      The leaders met in Ashgabat on Friday, and spoke for an hour about gas and the price of wheat.

      ![A guard, Oleg Sidorov, keeps the door in Kazan. Photo: Ann Lee](a.jpg)
      """)
    #expect(found.missing() == ["Kazan"])
  }

  @Test func `a picture of another year may be of another place`() throws {
    let found = try StructureOf(
      """
      # Leaders meet

      The leaders met in Ashgabat on Friday, and spoke for an hour about gas and the price of wheat.

      ![The leaders walk through Kazan in 2019](a.jpg)
      """)
    #expect(found.missing() == [])
  }

  @Test func `a heading that names nothing agrees`() throws {
    let found = try StructureOf("# What happens now\n\nNobody knows yet, said the spokesman on Friday.")
    #expect(found.missing(over: 0) == [])
  }

  @Test(arguments: [
    ("# WFP asks for money\n\nThe World Food Programme asked its donors for 620 million dollars.", []),
    ("# Largest fleet since 1989\n\nThe fleet is the largest since 1998, the ministry said.", ["1989"]),
    ("# The 17-week strike\n\nThe strike of the nurses ended after eleven weeks on Monday.", ["17"]),
    (
      "# Storm damages pier at Kirkwall\n\nThe storm damaged the pier of Stornay on Sunday.",
      ["Kirkwall"]
    ),
    ("# Storm on Monday damages the pier\n\nThe storm damaged the pier of Stornay today.", []),
    ("# Four Decades, One Lamp\n\nFor forty years she has kept the light on the island.", []),
  ])
  func `acronyms, years and names that no list knows`(text: String, missing: [String]) throws {
    #expect(try StructureOf(text).missing() == missing)
  }

  @Test func `a given name that the body spells nearly so is missing`() throws {
    let found = try StructureOf(
      "# Police arrest Marco Dellano\n\nMario Dellano was arrested on Monday. Dellano is a painter.")
    #expect(found.missing() == ["Marco Dellano"])
  }

  @Test func `a summary in emphasis is held against the body`() throws {
    let found = try StructureOf(
      """
      # The hottest day

      **The reading of 41.6 degrees was 2.6 above the old record.**

      The reading of 41.6 degrees was 1.6 degrees above the old record, the office said on Monday.
      """)
    #expect(found.missing() == ["2.6"])
  }
}
