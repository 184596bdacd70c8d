internal import CZip

/// Writes ZIP archives in memory, for tests.
public struct ZipWriter {
  /// A file of the archive.
  public struct File {
    let name: String
    let bytes: [UInt8]
    let password: String?

    /// Creates a file.
    public init(_ name: String, _ bytes: some Sequence<UInt8>, password: String? = nil) {
      self.name = name
      self.bytes = Array(bytes)
      self.password = password
    }
  }

  /// The bytes of an archive; none if libzip refuses.
  public static func archive(_ files: [File]) -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return [] }
    defer { zip_source_free(target) }
    zip_source_keep(target)
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else { return [] }
    // libzip reads the contents when the archive is closed.
    var buffers: [UnsafeMutableBufferPointer<UInt8>] = []
    defer { for buffer in buffers { buffer.deallocate() } }
    for file in files {
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: file.bytes.count)
      _ = buffer.initialize(from: file.bytes)
      buffers.append(buffer)
      add(file, buffer, to: archive)
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      return []
    }
    return contents(of: target)
  }

  private static func add(
    _ file: File, _ buffer: UnsafeMutableBufferPointer<UInt8>, to archive: OpaquePointer
  ) {
    let contents = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(buffer.count), 0)
    let index = zip_file_add(archive, file.name, contents, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else { return zip_source_free(contents) }
    // The same bytes on every day.
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, 0x21, 0)
    if let password = file.password {
      zip_file_set_encryption(
        archive, zip_uint64_t(index), zip_uint16_t(ZIP_EM_TRAD_PKWARE), password)
    }
  }

  private static func contents(of source: OpaquePointer) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { return [] }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    let count = zip_source_read(source, &bytes, zip_uint64_t(bytes.count))
    return count == Int64(bytes.count) ? bytes : []
  }
}
