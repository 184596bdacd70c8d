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
    func add(_ names: [String], kind: String, code: String, country: String?) {
      guard let lemma = names.first, seen.insert(lemma).inserted else { return }
      let forms = names.map { "\"\($0)\"" }.joined(separator: ", ")
      let country = country.map { ", country: \"\($0)\"" } ?? ""
      lines.append(
        "  - { lemma: \"\(lemma)\", forms: [\(forms)], kind: \(kind), code: \"\(code)\"\(country) }")
    }
    for region in Locale.Region.isoRegions.map(\.identifier).sorted() where !omitted.contains(region) {
      guard let name = locale.localizedString(forRegionCode: region), name != region else { continue }
      let isPart = region.allSatisfy(\.isNumber)
      add(
        forms(of: name), kind: isPart ? "region" : "country", code: region,
        country: isPart ? nil : region)
    }
    let format = DateFormatter()
    format.locale = locale
    format.dateFormat = "VVV"
    for entry in cities {
      let (country, zone) = (String(entry.prefix(2)), String(entry.dropFirst(3)))
      guard let timeZone = TimeZone(identifier: zone) else { continue }
      format.timeZone = timeZone
      let city = zone.split(separator: "/").last.map(String.init) ?? zone
      add(
        [format.string(from: Date(timeIntervalSince1970: 0))], kind: "city", code: city.lowercased(),
        country: country)
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

  /// The time zones that are named after cities often in the news, each behind the code of its country.
  ///
  /// ICU's others are named after villages and stations, some of whose names are common words.
  private static let cities = [
    "CI Africa/Abidjan", "GH Africa/Accra", "ET Africa/Addis_Ababa", "DZ Africa/Algiers",
    "ER Africa/Asmara", "ML Africa/Bamako", "CF Africa/Bangui", "GM Africa/Banjul",
    "CG Africa/Brazzaville", "BI Africa/Bujumbura", "EG Africa/Cairo", "MA Africa/Casablanca",
    "GN Africa/Conakry", "SN Africa/Dakar", "TZ Africa/Dar_es_Salaam", "CM Africa/Douala",
    "SL Africa/Freetown", "BW Africa/Gaborone", "ZW Africa/Harare", "ZA Africa/Johannesburg",
    "SS Africa/Juba", "UG Africa/Kampala", "SD Africa/Khartoum", "RW Africa/Kigali",
    "CD Africa/Kinshasa", "NG Africa/Lagos", "GA Africa/Libreville", "AO Africa/Luanda",
    "ZM Africa/Lusaka", "MZ Africa/Maputo", "SO Africa/Mogadishu", "LR Africa/Monrovia",
    "KE Africa/Nairobi", "NE Africa/Niamey", "MR Africa/Nouakchott", "BF Africa/Ouagadougou",
    "LY Africa/Tripoli", "TN Africa/Tunis", "NA Africa/Windhoek", "CO America/Bogota",
    "VE America/Caracas", "US America/Chicago", "US America/Denver", "US America/Detroit",
    "AR America/Argentina/Buenos_Aires", "PY America/Asuncion", "EC America/Guayaquil",
    "CA America/Halifax", "CU America/Havana", "BO America/La_Paz", "PE America/Lima",
    "US America/Los_Angeles", "NI America/Managua", "MX America/Mexico_City", "UY America/Montevideo",
    "US America/New_York", "HT America/Port-au-Prince", "CL America/Santiago",
    "DO America/Santo_Domingo", "BR America/Sao_Paulo", "HN America/Tegucigalpa", "MX America/Tijuana",
    "CA America/Toronto", "CA America/Vancouver", "CA America/Winnipeg", "YE Asia/Aden",
    "KZ Asia/Almaty", "JO Asia/Amman", "TM Asia/Ashgabat", "IQ Asia/Baghdad", "AZ Asia/Baku",
    "TH Asia/Bangkok", "LB Asia/Beirut", "KG Asia/Bishkek", "LK Asia/Colombo", "SY Asia/Damascus",
    "BD Asia/Dhaka", "AE Asia/Dubai", "TJ Asia/Dushanbe", "PS Asia/Gaza", "RU Asia/Irkutsk",
    "ID Asia/Jakarta", "IL Asia/Jerusalem", "AF Asia/Kabul", "PK Asia/Karachi", "NP Asia/Kathmandu",
    "IN Asia/Kolkata", "MY Asia/Kuala_Lumpur", "PH Asia/Manila", "OM Asia/Muscat", "CY Asia/Nicosia",
    "RU Asia/Novosibirsk", "RU Asia/Omsk", "KH Asia/Phnom_Penh", "KP Asia/Pyongyang", "SA Asia/Riyadh",
    "UZ Asia/Samarkand", "KR Asia/Seoul", "CN Asia/Shanghai", "TW Asia/Taipei", "UZ Asia/Tashkent",
    "GE Asia/Tbilisi", "IR Asia/Tehran", "JP Asia/Tokyo", "MN Asia/Ulaanbaatar", "LA Asia/Vientiane",
    "RU Asia/Vladivostok", "MM Asia/Yangon", "RU Asia/Yekaterinburg", "AM Asia/Yerevan",
    "IS Atlantic/Reykjavik", "AU Australia/Adelaide", "AU Australia/Brisbane",
    "AU Australia/Melbourne", "AU Australia/Perth", "AU Australia/Sydney", "NL Europe/Amsterdam",
    "GR Europe/Athens", "RS Europe/Belgrade", "DE Europe/Berlin", "SK Europe/Bratislava",
    "BE Europe/Brussels", "RO Europe/Bucharest", "HU Europe/Budapest", "MD Europe/Chisinau",
    "DK Europe/Copenhagen", "IE Europe/Dublin", "FI Europe/Helsinki", "TR Europe/Istanbul",
    "RU Europe/Kaliningrad", "UA Europe/Kyiv", "PT Europe/Lisbon", "SI Europe/Ljubljana",
    "GB Europe/London", "ES Europe/Madrid", "BY Europe/Minsk", "RU Europe/Moscow", "NO Europe/Oslo",
    "FR Europe/Paris", "ME Europe/Podgorica", "CZ Europe/Prague", "LV Europe/Riga", "IT Europe/Rome",
    "BA Europe/Sarajevo", "MK Europe/Skopje", "BG Europe/Sofia", "SE Europe/Stockholm",
    "EE Europe/Tallinn", "AT Europe/Vienna", "LT Europe/Vilnius", "RU Europe/Volgograd",
    "PL Europe/Warsaw", "HR Europe/Zagreb", "CH Europe/Zurich", "NZ Pacific/Auckland",
    "US Pacific/Honolulu",
  ]
}
