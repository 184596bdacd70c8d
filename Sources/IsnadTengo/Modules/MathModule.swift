import Foundation

extension Module {
  /// The functions and constants of mathematics, as Go's `math` has them.
  static let math = Module(
    "math",
    Dictionary(
      mathFunctions.map { ($0.name, .native($0)) } + mathConstants.map { ($0.key, $0.value) },
      uniquingKeysWith: { first, _ in first }))

  private static let mathConstants: [String: Member] = [
    "e": .float(M_E), "pi": .float(Double.pi), "phi": .float((1 + 5.0.squareRoot()) / 2),
    "sqrt2": .float(2.0.squareRoot()), "sqrtE": .float(M_E.squareRoot()),
    "sqrtPi": .float(Double.pi.squareRoot()),
    "sqrtPhi": .float(((1 + 5.0.squareRoot()) / 2).squareRoot()), "ln2": .float(M_LN2),
    "log2E": .float(M_LOG2E), "ln10": .float(M_LN10), "log10E": .float(M_LOG10E),
    "maxFloat32": .float(Double(Float.greatestFiniteMagnitude)),
    "smallestNonzeroFloat32": .float(Double(Float.leastNonzeroMagnitude)),
    "maxFloat64": .float(Double.greatestFiniteMagnitude),
    "smallestNonzeroFloat64": .float(Double.leastNonzeroMagnitude),
    "maxInt": .int(Int64.max), "minInt": .int(Int64.min),
    "maxInt8": .int(Int64(Int8.max)), "minInt8": .int(Int64(Int8.min)),
    "maxInt16": .int(Int64(Int16.max)), "minInt16": .int(Int64(Int16.min)),
    "maxInt32": .int(Int64(Int32.max)), "minInt32": .int(Int64(Int32.min)),
    "maxInt64": .int(Int64.max), "minInt64": .int(Int64.min),
  ]

  private static let mathFunctions: [Native] =
    [
      .floats("abs") { abs($0) }, .floats("acos") { acos($0) }, .floats("acosh") { acosh($0) },
      .floats("asin") { asin($0) }, .floats("asinh") { asinh($0) }, .floats("atan") { atan($0) },
      .floats("atanh") { atanh($0) }, .floats("cbrt") { cbrt($0) }, .floats("ceil") { ceil($0) },
      .floats("cos") { cos($0) }, .floats("cosh") { cosh($0) }, .floats("erf") { erf($0) },
      .floats("erfc") { erfc($0) }, .floats("exp") { exp($0) }, .floats("exp2") { exp2($0) },
      .floats("expm1") { expm1($0) }, .floats("floor") { floor($0) }, .floats("gamma") { tgamma($0) },
      .floats("j0") { j0($0) }, .floats("j1") { j1($0) }, .floats("log") { log($0) },
      .floats("log10") { log10($0) }, .floats("log1p") { log1p($0) }, .floats("log2") { log2($0) },
      .floats("logb") { logb($0) }, .floats("sin") { sin($0) }, .floats("sinh") { sinh($0) },
      .floats("sqrt") { $0.squareRoot() }, .floats("tan") { tan($0) }, .floats("tanh") { tanh($0) },
      .floats("trunc") { trunc($0) }, .floats("y0") { y0($0) }, .floats("y1") { y1($0) },
    ] + mathPairs + mathMixed

  private static let mathPairs: [Native] = [
    .floatPairs("atan2") { atan2($0, $1) }, .floatPairs("copysign") { copysign($0, $1) },
    .floatPairs("dim") { $0 - $1 > 0 ? $0 - $1 : $0.isNaN || $1.isNaN ? .nan : 0 },
    .floatPairs("hypot") { hypot($0, $1) },
    // No number wins over a number, as in Go.
    .floatPairs("max") { $0.isNaN || $1.isNaN ? .nan : max($0, $1) },
    .floatPairs("min") { $0.isNaN || $1.isNaN ? .nan : min($0, $1) },
    .floatPairs("mod") { fmod($0, $1) }, .floatPairs("nextafter") { nextafter($0, $1) },
    .floatPairs("pow") { pow($0, $1) }, .floatPairs("remainder") { remainder($0, $1) },
  ]

  private static let mathMixed: [Native] = [
    Native("nan") { run, values throws(Failure) in
      _ = try Arguments(values, 0, run)
      return .float(.nan)
    },
    Native("inf") { run, values throws(Failure) in
      .float(try Arguments(values, 1, run).int(0) < 0 ? -.infinity : .infinity)
    },
    Native("is_nan") { run, values throws(Failure) in
      .bool(try Arguments(values, 1, run).float(0).isNaN)
    },
    Native("is_inf") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      let (number, sign) = (try arguments.float(0), try arguments.int(1))
      return .bool((sign >= 0 && number == .infinity) || (sign <= 0 && number == -.infinity))
    },
    Native("signbit") { run, values throws(Failure) in
      .bool(try Arguments(values, 1, run).float(0).sign == .minus)
    },
    Native("ilogb") { run, values throws(Failure) in
      .int(Int64(ilogb(try Arguments(values, 1, run).float(0))))
    },
    Native("ldexp") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      return .float(scalbn(try arguments.float(0), Int32(clamping: try arguments.int(1))))
    },
    Native("pow10") { run, values throws(Failure) in
      .float(pow(10, Double(try Arguments(values, 1, run).int(0))))
    },
    Native("jn") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      return .float(jn(Int32(clamping: try arguments.int(0)), try arguments.float(1)))
    },
    Native("yn") { run, values throws(Failure) in
      let arguments = try Arguments(values, 2, run)
      return .float(yn(Int32(clamping: try arguments.int(0)), try arguments.float(1)))
    },
  ]
}
