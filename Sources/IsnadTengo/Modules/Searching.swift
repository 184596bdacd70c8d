/// Searching in bytes; every comparison is paid for.
struct Searching {
  let haystack: [UInt8]
  let run: Run

  /// The first place of a needle at or behind an offset.
  func first(_ needle: [UInt8], from start: Int = 0) throws(Failure) -> Int? {
    guard let head = needle.first else { return start <= haystack.count ? start : nil }
    var offset = start
    let last = haystack.count - needle.count
    var compared = 0
    while offset <= last {
      compared += 1
      if haystack[offset] == head {
        var length = 1
        while length < needle.count, haystack[offset + length] == needle[length] { length += 1 }
        if length == needle.count {
          try run.use(steps: compared / 64)
          return offset
        }
        compared += length
      }
      if compared > 4_096 {
        try run.use(steps: compared / 64)
        compared = 0
      }
      offset += 1
    }
    try run.use(steps: compared / 64)
    return nil
  }

  /// The last place of a needle.
  func last(_ needle: [UInt8]) throws(Failure) -> Int? {
    let mirrored = Searching(haystack: haystack.reversed(), run: run)
    try run.use(steps: haystack.count / 64)
    return try mirrored.first(needle.reversed()).map { haystack.count - $0 - needle.count }
  }

  /// The places of a needle that do not overlap, at most so many; an empty needle stands before
  /// every character and at the end.
  func all(_ needle: [UInt8], limit: Int = Int.max) throws(Failure) -> [Int] {
    var places: [Int] = []
    guard !needle.isEmpty else {
      var scalars = Scalars(haystack)
      repeat {
        guard places.count < limit else { break }
        try run.use(steps: 1)
        places.append(scalars.offset)
      } while scalars.next() != nil
      return places
    }
    var offset = 0
    while places.count < limit, let place = try first(needle, from: offset) {
      try run.use(steps: 1)
      places.append(place)
      offset = place + needle.count
    }
    return places
  }
}
