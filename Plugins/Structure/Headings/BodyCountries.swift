import Isnad
import IsnadText

/// Where an article speaks of some countries: by name, by a city, by an adjective.
struct BodyCountries {
  private let places: [String: [Int]]

  init(_ countries: Set<String>, _ lexicons: StructureLexicons) {
    var places: [String: [Int]] = [:]
    if !countries.isEmpty {
      for match in lexicons.places.matches + lexicons.demonyms.matches {
        guard let country = match.entry.properties["country"], countries.contains(country) else {
          continue
        }
        places[country, default: []].append(match.tokens.lowerBound)
      }
    }
    self.places = places.mapValues { $0.sorted() }
  }

  /// Says whether a country is spoken of among some tokens, and not among some of them.
  func contains(_ country: String, in tokens: Range<Int>, without hole: Range<Int>) -> Bool {
    places[country]?.hasNumber(in: tokens, without: hole) ?? false
  }
}
