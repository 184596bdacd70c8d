/// The rule sets and lexicons that the program carries with it.
public enum BundledRules {
  /// A YAML file of `Rules/`: its path below that folder, with `/`, and its text.
  public typealias File = (path: String, text: String)

  /// Every bundled file, in the order of the paths.
  public static var files: [File] { packedFiles }
}
