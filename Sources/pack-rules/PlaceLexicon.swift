import Foundation

/// The names of countries, parts of the world and large cities, as ICU has them.
///
/// They are asked of ICU when the program is built: asking at every start would cost 5 ms.
enum PlaceLexicon {
  /// The lexicon file of a language.
  static func text(_ language: String) -> String {
    let locale = Locale(identifier: language)
    var lines = [
      "lexicon: places", "language: \(language)",
      "about: Countries, parts of the world and large cities, as ICU has them.", "entries:",
    ]
    var seen: Set<String> = []
    func add(_ names: [String], kind: String, code: String) {
      guard let lemma = names.first, seen.insert(lemma).inserted else { return }
      let forms = names.map { "\"\($0)\"" }.joined(separator: ", ")
      lines.append("  - { lemma: \"\(lemma)\", forms: [\(forms)], kind: \(kind), code: \"\(code)\" }")
    }
    for region in Locale.Region.isoRegions.map(\.identifier).sorted() where !omitted.contains(region) {
      guard let name = locale.localizedString(forRegionCode: region), name != region else { continue }
      let isPart = region.allSatisfy(\.isNumber)
      add(forms(of: name), kind: isPart ? "region" : "country", code: region)
    }
    let format = DateFormatter()
    format.locale = locale
    format.dateFormat = "VVV"
    for zone in cities {
      guard let timeZone = TimeZone(identifier: zone) else { continue }
      format.timeZone = timeZone
      let city = zone.split(separator: "/").last.map(String.init) ?? zone
      add([format.string(from: Date(timeIntervalSince1970: 0))], kind: "city", code: city.lowercased())
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A name with its other spellings: Myanmar (Burma), Antigua & Barbuda.
  private static func forms(of name: String) -> [String] {
    if let open = name.firstIndex(of: "("), name.hasSuffix(")") {
      let before = name[..<open].trimmingCharacters(in: .whitespaces)
      let within = name[name.index(after: open)...].dropLast()
      return [before, String(within)]
    }
    if name.contains(" & ") { return [name.replacingOccurrences(of: " & ", with: " and "), name] }
    return [name]
  }

  /// Regions whose ICU names nobody writes, or that are none, such as the European Union.
  ///
  /// `places.yml` names those of them that are in the news.
  private static let omitted: Set<String> = [
    "001", "003", "009", "021", "029", "030", "034", "039", "053", "054", "057", "061", "151", "154",
    "155", "011", "014", "015", "017", "018", "013", "145", "143", "035", "AC", "BQ", "BV", "CC", "CD",
    "CG", "CN",
    "CP", "CQ", "CX", "DG", "EA", "EU", "EZ", "GS", "HM", "IC", "IO", "QO", "PS", "TA", "TF", "UM", "UN",
  ]

  /// The time zones that are named after cities often in the news.
  ///
  /// ICU's others are named after
  /// villages and stations, some of whose names are common words.
  private static let cities = [
    "Africa/Abidjan", "Africa/Accra", "Africa/Addis_Ababa", "Africa/Algiers", "Africa/Asmara",
    "Africa/Bamako", "Africa/Bangui", "Africa/Banjul", "Africa/Brazzaville", "Africa/Bujumbura",
    "Africa/Cairo", "Africa/Casablanca", "Africa/Conakry", "Africa/Dakar", "Africa/Dar_es_Salaam",
    "Africa/Douala", "Africa/Freetown", "Africa/Gaborone", "Africa/Harare", "Africa/Johannesburg",
    "Africa/Juba", "Africa/Kampala", "Africa/Khartoum", "Africa/Kigali", "Africa/Kinshasa",
    "Africa/Lagos", "Africa/Libreville", "Africa/Luanda", "Africa/Lusaka", "Africa/Maputo",
    "Africa/Mogadishu", "Africa/Monrovia", "Africa/Nairobi", "Africa/Niamey", "Africa/Nouakchott",
    "Africa/Ouagadougou", "Africa/Tripoli", "Africa/Tunis", "Africa/Windhoek", "America/Bogota",
    "America/Caracas", "America/Chicago", "America/Denver", "America/Detroit",
    "America/Argentina/Buenos_Aires", "America/Asuncion", "America/Guayaquil", "America/Halifax",
    "America/Havana", "America/La_Paz", "America/Lima", "America/Los_Angeles", "America/Managua",
    "America/Mexico_City", "America/Montevideo", "America/New_York", "America/Port-au-Prince",
    "America/Santiago", "America/Santo_Domingo", "America/Sao_Paulo", "America/Tegucigalpa",
    "America/Tijuana", "America/Toronto", "America/Vancouver", "America/Winnipeg", "Asia/Aden",
    "Asia/Almaty", "Asia/Amman", "Asia/Ashgabat", "Asia/Baghdad", "Asia/Baku", "Asia/Bangkok",
    "Asia/Beirut", "Asia/Bishkek", "Asia/Colombo", "Asia/Damascus", "Asia/Dhaka", "Asia/Dubai",
    "Asia/Dushanbe", "Asia/Gaza", "Asia/Irkutsk", "Asia/Jakarta", "Asia/Jerusalem", "Asia/Kabul",
    "Asia/Karachi", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Kuala_Lumpur", "Asia/Manila",
    "Asia/Muscat", "Asia/Nicosia", "Asia/Novosibirsk", "Asia/Omsk", "Asia/Phnom_Penh",
    "Asia/Pyongyang", "Asia/Riyadh", "Asia/Samarkand", "Asia/Seoul", "Asia/Shanghai", "Asia/Taipei",
    "Asia/Tashkent", "Asia/Tbilisi", "Asia/Tehran", "Asia/Tokyo", "Asia/Ulaanbaatar",
    "Asia/Vientiane", "Asia/Vladivostok", "Asia/Yangon", "Asia/Yekaterinburg", "Asia/Yerevan",
    "Atlantic/Reykjavik", "Australia/Adelaide", "Australia/Brisbane", "Australia/Melbourne",
    "Australia/Perth", "Australia/Sydney", "Europe/Amsterdam", "Europe/Athens", "Europe/Belgrade",
    "Europe/Berlin", "Europe/Bratislava", "Europe/Brussels", "Europe/Bucharest", "Europe/Budapest",
    "Europe/Chisinau", "Europe/Copenhagen", "Europe/Dublin", "Europe/Helsinki", "Europe/Istanbul",
    "Europe/Kaliningrad", "Europe/Kyiv", "Europe/Lisbon", "Europe/Ljubljana", "Europe/London",
    "Europe/Madrid", "Europe/Minsk", "Europe/Moscow", "Europe/Oslo", "Europe/Paris",
    "Europe/Podgorica", "Europe/Prague", "Europe/Riga", "Europe/Rome", "Europe/Sarajevo",
    "Europe/Skopje", "Europe/Sofia", "Europe/Stockholm", "Europe/Tallinn", "Europe/Vienna",
    "Europe/Vilnius", "Europe/Volgograd", "Europe/Warsaw", "Europe/Zagreb", "Europe/Zurich",
    "Pacific/Auckland", "Pacific/Honolulu",
  ]
}
