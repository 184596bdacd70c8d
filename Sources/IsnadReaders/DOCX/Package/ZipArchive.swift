internal import CZip

/// The files of a ZIP archive in memory.
///
/// Nothing is ever written: a name is only a name. What the archive says of sizes is not believed; the
/// bytes are counted while they are inflated.
final class ZipArchive {
  /// A file of the archive.
  struct Entry {
    let index: UInt64
    let name: String
    /// The bytes that the file takes in the archive.
    let compressedSize: Int
    let isEncrypted: Bool
  }

  /// Why an archive or a file of it cannot be read, in libzip's numbers.
  struct Fault: Error {
    let code: CInt
    /// libzip's words.
    let words: String

    /// Says whether the end of the archive, where its directory stands, was not found.
    var isWithoutDirectory: Bool { code == ZIP_ER_NOZIP }
  }

  private let archive: OpaquePointer

  /// Opens an archive that lies in memory as long as the value lives.
  init(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    else { throw Fault(&error) }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw Fault(&error)
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// The number of files, folders included.
  var count: Int { Int(max(0, zip_get_num_entries(archive, 0))) }

  /// A file by its number.
  func entry(_ number: Int) -> Entry? {
    var status = zip_stat_t()
    let index = zip_uint64_t(number)
    guard zip_stat_index(archive, index, 0, &status) == 0, let name = zip_get_name(archive, index, 0)
    else { return nil }
    return Entry(
      index: index, name: String(cString: name), compressedSize: Int(clamping: status.comp_size),
      isEncrypted: status.encryption_method != ZIP_EM_NONE)
  }

  /// The bytes of a file, of which no more than a limit and one are inflated.
  func read(_ entry: Entry, upTo limit: Int) throws(Fault) -> [UInt8] {
    guard let file = zip_fopen_index(archive, entry.index, 0) else {
      throw Fault(zip_get_error(archive))
    }
    defer { zip_fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = zip_fread(file, &chunk, zip_uint64_t(chunk.count))
      if count == 0 { break }
      guard count > 0 else { throw Fault(zip_file_get_error(file)) }
      bytes.append(contentsOf: chunk[..<Int(count)])
    }
    return bytes
  }
}

extension ZipArchive.Fault {
  fileprivate init(_ error: UnsafeMutablePointer<zip_error_t>?) {
    code = zip_error_code_zip(error)
    words = zip_error_strerror(error).map { String(cString: $0) } ?? "unknown mistake"
  }
}
