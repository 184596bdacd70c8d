import Foundation

/// A unit of measure, with what it is in the unit of its dimension in the International System.
struct Unit: Sendable, Equatable {
  /// What is measured.
  enum Dimension: Sendable {
    case length, area, volume, mass, speed, temperature, power, energy, data, angle
  }

  /// The symbol, or the word where there is none.
  let symbol: String
  let dimension: Dimension
  /// What one of it is in metres, square metres, cubic metres, kilograms, metres a second, kelvins,
  /// watts, joules, bytes.
  let factor: Decimal
  /// What is added behind the factor: of Celsius and Fahrenheit.
  let offset: Decimal
  /// The factors of other units of the same name: gallon, ton.
  let otherFactors: [Decimal]

  init(
    _ symbol: String, _ dimension: Dimension, _ factor: String, offset: String = "0",
    or others: String...
  ) {
    self.symbol = symbol
    self.dimension = dimension
    self.factor = Decimal(string: factor) ?? 1
    self.offset = Decimal(string: offset) ?? 0
    otherFactors = others.compactMap { Decimal(string: $0) }
  }

  /// A value of this unit in another of the same dimension.
  func convert(_ value: Decimal, to other: Unit) -> Decimal {
    // Offsets are kept apart, so that 100 °C is 212 °F and not 211.99….
    let base = value * factor + offset
    return (base - other.offset) / other.factor
  }

  /// The readings of the word: a gallon may be that of America or of Britain.
  var readings: [Unit] { [self] + otherFactors.map { Unit(symbol, dimension, factor: $0) } }

  private init(_ symbol: String, _ dimension: Dimension, factor: Decimal) {
    self.symbol = symbol
    self.dimension = dimension
    self.factor = factor
    offset = 0
    otherFactors = []
  }
}

extension Unit {
  // Factors: SI Brochure, 9th edition; NIST Special Publication 811, appendix B (exact, or all digits
  // that it gives).
  static let metre = Unit("m", .length, "1")
  static let kilometre = Unit("km", .length, "1000")
  static let centimetre = Unit("cm", .length, "0.01")
  static let millimetre = Unit("mm", .length, "0.001")
  static let mile = Unit("mi", .length, "1609.344")
  static let nauticalMile = Unit("nmi", .length, "1852")
  static let yard = Unit("yd", .length, "0.9144")
  static let foot = Unit("ft", .length, "0.3048")
  static let inch = Unit("in", .length, "0.0254")

  static let squareMetre = Unit("m²", .area, "1")
  static let squareKilometre = Unit("km²", .area, "1000000")
  static let squareMile = Unit("mi²", .area, "2589988.110336")
  static let squareFoot = Unit("ft²", .area, "0.09290304")
  static let hectare = Unit("ha", .area, "10000")
  static let acre = Unit("acre", .area, "4046.8564224")
  /// 24 kirat of 175.03 m²: Egypt's feddan.
  static let feddan = Unit("feddan", .area, "4200.83")
  /// The metric dunam of the Levant; that of Iraq is 2,500 m².
  static let dunam = Unit("dunam", .area, "1000", or: "2500")

  static let cubicMetre = Unit("m³", .volume, "1")
  static let cubicFoot = Unit("ft³", .volume, "0.028316846592")
  static let litre = Unit("L", .volume, "0.001")
  static let millilitre = Unit("mL", .volume, "0.000001")
  static let gallon = Unit("gal", .volume, "0.003785411784", or: "0.00454609")
  static let barrel = Unit("barrel", .volume, "0.158987294928")

  static let kilogram = Unit("kg", .mass, "1")
  static let gram = Unit("g", .mass, "0.001")
  static let milligram = Unit("mg", .mass, "0.000001")
  static let tonne = Unit("t", .mass, "1000")
  static let ton = Unit("ton", .mass, "1000", or: "907.18474", "1016.0469088")
  static let pound = Unit("lb", .mass, "0.45359237")
  static let ounce = Unit("oz", .mass, "0.028349523125", or: "0.0311034768")
  static let stone = Unit("stone", .mass, "6.35029318")

  static let kilometreAnHour = Unit("km/h", .speed, "0.2777777777777777777777777777777777778")
  static let mileAnHour = Unit("mph", .speed, "0.44704")
  static let metreASecond = Unit("m/s", .speed, "1")
  static let knot = Unit("kn", .speed, "0.5144444444444444444444444444444444444")

  static let celsius = Unit("°C", .temperature, "1.8", offset: "32")
  /// The unit of temperatures here: kelvins would bring thirds.
  static let fahrenheit = Unit("°F", .temperature, "1")
  static let degree = Unit("°", .angle, "1")

  static let watt = Unit("W", .power, "1")
  static let kilowatt = Unit("kW", .power, "1000")
  static let megawatt = Unit("MW", .power, "1000000")
  static let gigawatt = Unit("GW", .power, "1000000000")
  static let horsepower = Unit("hp", .power, "745.69987", or: "735.49875")
  static let kilowattHour = Unit("kWh", .energy, "3600000")
  static let megawattHour = Unit("MWh", .energy, "3600000000")
  static let gigabyte = Unit("GB", .data, "1000000000")
  static let megabyte = Unit("MB", .data, "1000000")
  static let terabyte = Unit("TB", .data, "1000000000000")
}
