public import ArgumentParser
public import Isnad
public import IsnadReaders
public import IsnadReports

// How the values of other rooms are written on the command line. The conformances are public
// because the types are.

extension ArticleDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension GateVerdict.Threshold: ExpressibleByArgument {}

extension ReportFormat: ExpressibleByArgument {}

extension TextEncoding: ExpressibleByArgument {
  public init?(argument: String) { self.init(name: argument) }
}
