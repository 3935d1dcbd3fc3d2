import CLibXML2

/// Readies libxml2, which must be done once before threads use it.
enum LibXML {
    /// Does nothing the second time.
    static func start() { _ = started }

    private static let started: Bool = {
        xmlInitParser()
        return true
    }()
}
