public import Isnad

public enum BundledPlugins {
  public static var all: [any CheckPlugin] { [] }
}
