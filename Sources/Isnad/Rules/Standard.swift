/// An editorial standard that rules rest on, by the tag under which their `basis` names it.
public struct Standard: Sendable, Hashable {
  /// The tag, such as `AP-ATTR`.
  public let tag: String
  /// The document, by its name.
  public let name: String
  /// What it asks for, in one sentence by language.
  public let demand: LocalizedText

  /// The standard of a tag; nothing for a tag that is not known.
  public static func of(_ tag: String) -> Standard? { all.first { $0.tag == tag } }

  /// Every known standard, in alphabetical order of the tags.
  ///
  /// The tags are those of the project's `EDITORIAL.md`.
  public static let all: [Standard] = [
    Standard(
      tag: "ACC-CHK", name: "Accuracy checklist for journalists (after Buttry and Silverman)",
      demand: LocalizedText([
        .english: "Underline every fact and check it line by line; a second reference has a first.",
        .arabic: "ضع خطًّا تحت كل معلومة وراجعها سطرًا سطرًا، ولا تأتِ إشارة ثانية إلا بعد أولى.",
      ])),
    Standard(
      tag: "AJ-CODE", name: "Al Jazeera, Editorial Standards",
      demand: LocalizedText([
        .english: "Known and reliable sources; no judgement and no analysis without confirmed facts.",
        .arabic: "مصادر معروفة موثوقة، ولا حكم ولا تحليل بلا معلومات مؤكدة.",
      ])),
    Standard(
      tag: "AP-ANON", name: "Associated Press, Statement of News Values: anonymous sources",
      demand: LocalizedText([
        .english: "Say who the source is as closely as possible, and why it is not named.",
        .arabic: "عرّف بالمصدر ما أمكن، وقل لماذا لم يُسمَّ.",
      ])),
    Standard(
      tag: "AP-ATTR", name: "Associated Press, on attribution",
      demand: LocalizedText([
        .english: "Attribute what can be disputed, in its sentence, and restate it in later paragraphs.",
        .arabic: "انسب ما يحتمل الخلاف في جملته، وأعد النسبة في الفقرات التالية.",
      ])),
    Standard(
      tag: "AP-QUOTE", name: "Associated Press, on quotations",
      demand: LocalizedText([
        .english: "Words in quotation marks are the speaker's own; they are not altered.",
        .arabic: "ما بين علامتي الاقتباس كلام القائل بلفظه، فلا يُغيَّر.",
      ])),
    Standard(
      tag: "BBC-ACC", name: "BBC Editorial Guidelines, section 3: Accuracy",
      demand: LocalizedText([
        .english: "Sound evidence; what cannot be corroborated is attributed.",
        .arabic: "أدلة سليمة، وما تعذر تأكيده يُنسب إلى قائله.",
      ])),
    Standard(
      tag: "BBC-STAT", name: "BBC guidance: Reporting statistics",
      demand: LocalizedText([
        .english: "A figure has a source, a period and a base; a number alone says little.",
        .arabic: "للرقم مصدر وفترة وأساس، والرقم وحده قليل الدلالة.",
      ])),
    Standard(
      tag: "CHI", name: "The Chicago Guide to Fact-Checking, 2nd edition",
      demand: LocalizedText([
        .english: "Quotations, numbers, names and headlines are each checked against their source.",
        .arabic: "تُراجع الاقتباسات والأرقام والأسماء والعناوين، كلٌّ على مصدره.",
      ])),
    Standard(
      tag: "CONSIST", name: "Internal consistency",
      demand: LocalizedText([
        .english: "Pick one form and keep it; every style book asks for it.",
        .arabic: "اختر صيغة واحدة والتزمها، وهذا ما تطلبه أدلة الأسلوب كلها.",
      ])),
    Standard(
      tag: "JR-PERCENT", name: "The Journalist's Resource, on percentages",
      demand: LocalizedText([
        .english: "A change in per cent is not a change in percentage points.",
        .arabic: "التغير بالمئة غير التغير بالنقاط المئوية.",
      ])),
    Standard(
      tag: "KSJ", name: "KSJ Fact-Checking Project",
      demand: LocalizedText([
        .english: "Every bit of the copy has its back-up, and primary sources go before others.",
        .arabic: "لكل معلومة في المادة ما يسندها، والمصدر الأول مقدَّم على غيره.",
      ])),
    Standard(
      tag: "NPR-CHK", name: "NPR accuracy checklist",
      demand: LocalizedText([
        .english: "Names, titles, dates, numbers, and every quotation to the right person.",
        .arabic: "الأسماء والصفات والتواريخ والأرقام، وكل اقتباس لقائله.",
      ])),
    Standard(
      tag: "PUNCT-AR", name: "Arabic punctuation, as the manuals teach it",
      demand: LocalizedText([
        .english: "Marks come in pairs, hug their content, and do not stand two together.",
        .arabic: "العلامات أزواج تلاصق ما بينها، ولا تجتمع علامتان.",
      ])),
    Standard(
      tag: "RTR-ACC", name: "Reuters Handbook of Journalism: accuracy",
      demand: LocalizedText([
        .english: "All sides are asked; balance goes before speed.",
        .arabic: "تُسأل الأطراف كلها، والتوازن مقدَّم على السرعة.",
      ])),
    Standard(
      tag: "RTR-BASICS", name: "Reuters, Reporting and writing basics",
      demand: LocalizedText([
        .english: "The reader never has to ask: how do you know?",
        .arabic: "لا يحتاج القارئ أن يسأل: كيف عرفتم؟",
      ])),
    Standard(
      tag: "RTR-SRC", name: "Reuters Handbook of Journalism: the essentials of sourcing",
      demand: LocalizedText([
        .english: "Say where and when something was said, and by whom; name sources.",
        .arabic: "قل أين قيل الكلام ومتى ومن قاله، وسمِّ المصادر.",
      ])),
    Standard(
      tag: "RTR-STYLE", name: "Reuters Handbook of Journalism: style guide",
      demand: LocalizedText([
        .english: "“Said” is neutral; other verbs of saying take sides.",
        .arabic: "فعل «قال» محايد، وغيره من أفعال القول ينحاز.",
      ])),
    Standard(
      tag: "SPG-3", name: "SPIEGEL-Standards, chapter 3: verification",
      demand: LocalizedText([
        .english: "Every passage of a manuscript has its source noted beside it.",
        .arabic: "لكل مقطع من المادة مصدره مدوَّنًا بجانبه.",
      ])),
    Standard(
      tag: "STATCHECK", name: "statcheck and GRIM",
      demand: LocalizedText([
        .english: "Recompute what the text itself gives the numbers for.",
        .arabic: "أعد حساب ما يعطي النص نفسه أرقامه.",
      ])),
    Standard(
      tag: "STYLE-AR", name: "Arabic desk usage",
      demand: LocalizedText([
        .english: "Names stand without quotation marks; connectives and calques are watched.",
        .arabic: "تُكتب الأسماء بلا علامات تنصيص، وتُراقب أدوات الربط والتراكيب المنقولة.",
      ])),
  ]
}
