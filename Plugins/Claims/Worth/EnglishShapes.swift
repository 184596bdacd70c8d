/// The closed classes of English words by which sentences are weighed, as `Benchmarks/claims/features.py`
/// has them.
enum EnglishShapes {
  static let comparing = "than compared versus"

  static let figures = """
    percent cent million millions billion billions trillion thousand thousands dollar dollars euro euros
    pound pounds % $ € £
    """

  static let causing = """
    because caused causes due owing triggered resulted thanks therefore consequently
    """

  static let groups: [(shape: Shape, words: String)] = [
    (
      .scale,
      """
      $ % billion billions cent dollar dollars double dozen eight fifty five forty four half
      hundred million millions nine per percent quarter seven six ten third thirty thousand
      thousands three times trillion twenty twice two £ €
      """
    ),
    (
      .past,
      """
      became been began broke brought built came chose cut did done drew drove fallen fell
      forgot fought found gave given gone got grew grown had held hid hurt kept knew known
      led left lost made met paid put ran read risen rode rose said sat saw seen sent shot
      slept sold spent spoke stole stood taken taught thought threw told took understood
      voted was went were won wore written wrote
      """
    ),
    (
      .first,
      """
      i i'd i'll i'm i've me mine my myself
      """
    ),
    (
      .group,
      """
      let's our ours ourselves us we we'd we'll we're we've
      """
    ),
    (
      .other,
      """
      you you'd you'll you're you've your yours
      """
    ),
    (
      .modal,
      """
      can can't cannot could couldn't he'll i'd i'll it'll may might must ought shall she'll
      should shouldn't they'll we'd we'll will won't would wouldn't you'll
      """
    ),
    (
      .opinion,
      """
      agree believe feel glad guess hope know like mean need suppose sure think try want
      wish
      """
    ),
    (
      .ask,
      """
      how let please thank thanks what when where which who why
      """
    ),
    (
      .change,
      """
      best biggest cut cuts decrease decreased doubled doubling down drop dropped fall
      fallen fell fewer gained grew grow grown growth higher highest increase increased
      increases largest least less lost lower lowered lowest more most raised record reduced
      reduction rise risen rose tripled up worst
      """
    ),
    (
      .time,
      """
      ago century decade decades last month months since week weeks year years yesterday
      """
    ),
  ]
}
