/// The names that a function, or the script itself, defines, while it is read.
final class Scope {
  let parent: Scope?
  private var blocks: [[String: Variable]] = [[:]]
  /// The number of variables.
  private(set) var count = 0
  /// What a function takes along from the function around, each once.
  private(set) var captures: [Variable] = []
  /// The modules that global variables were defined as; asking one for what it has not is a mistake.
  private var modules: [Variable: Module] = [:]
  /// How many loops are open.
  var loops = 0
  /// How deep the code nests, at its deepest.
  var levels = 1
  /// How deep the parser stood where the function begins.
  let base: Int

  init(parent: Scope?, base: Int) {
    self.parent = parent
    self.base = base
  }

  func open() { blocks.append([:]) }
  func close() { blocks.removeLast() }

  /// Says whether a name is defined in the innermost block.
  func isDefinedHere(_ name: String) -> Bool { blocks.last?[name] != nil }

  /// Defines a name in the innermost block.
  func define(_ name: String, module: Module? = nil) -> Variable {
    let variable: Variable = parent == nil ? .global(count) : .local(count)
    count += 1
    blocks[blocks.count - 1][name] = variable
    if parent == nil { modules[variable] = module }
    return variable
  }

  /// Where a name leads to, or nothing where it is not defined.
  func resolve(_ name: String) -> Variable? {
    for block in blocks.reversed() {
      if let found = block[name] { return found }
    }
    guard let outer = parent?.resolve(name) else { return nil }
    if case .global = outer { return outer }
    if let index = captures.firstIndex(of: outer) { return .captured(index) }
    captures.append(outer)
    return .captured(captures.count - 1)
  }

  /// The module that a global variable stands for, as far as that is certain.
  func module(of variable: Variable) -> Module? {
    parent.map { $0.module(of: variable) } ?? modules[variable]
  }

  /// Forgets that a variable stands for a module, since it is given another value.
  func forgetModule(_ variable: Variable) {
    guard let parent else {
      modules[variable] = nil
      return
    }
    parent.forgetModule(variable)
  }

  /// The variables of the outermost block, by name.
  var variables: [String: Variable] { blocks.first ?? [:] }
}
