import Isnad
import IsnadReaders

extension SourceFile {
  /// The source of the bytes of a file: unpacked or decoded as its format wants.
  ///
  /// - Parameter format: The format; nothing for one that no reader of articles knows.
  init(
    decoding bytes: [UInt8], as format: ArticleFormat?, encoding: TextEncoding? = nil, named name: String
  ) throws(Failure) {
    switch format {
    case .docx: self = try DOCXPackage.unpack(bytes, file: name)
    default:
      self.init(
        name: name,
        bytes: try InputDecoder.decode(bytes, encoding: encoding, file: name, format: format ?? .text))
    }
  }
}
