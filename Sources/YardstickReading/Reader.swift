/// Reads texts: text in, measurements, commitments and programmes out.
///
/// A reader is a value without state of its own: the same text in the same context gives the same reading,
/// on any thread, whatever the bytes are.
public struct Reader: Sendable {
    /// The indicators that it knows by name.
    public let catalogue: Catalogue
    /// The areas that it knows by name.
    public let areas: AreaCatalogue

    /// Makes a reader; the catalogues are those that ship with Yardstick unless others are given.
    public init(catalogue: Catalogue = .standard, areas: AreaCatalogue = .standard) {
        self.catalogue = catalogue
        self.areas = areas
    }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: The document's text as UTF-8; bytes that are no UTF-8 are skipped.
    ///   - context: What is known of the document.
    public func read(_ text: [UInt8], in context: ReadingContext) -> Reading {
        read(text, in: context, traits: nil)
    }

    /// What the role of each measurement of a text is weighed by, which is what the weights are learned from; nothing for
    /// languages whose roles are not weighed.
    public func weighedRoles(of text: [UInt8], in context: ReadingContext) -> [WeighedRole] {
        let log = RoleTraitLog()
        _ = read(text, in: context, traits: log)
        return log.entries
    }

    private func read(_ text: [UInt8], in context: ReadingContext, traits: RoleTraitLog?) -> Reading {
        let text = Restoration.restored(text)
        let language = context.language ?? LanguageDetector.language(of: text)
        let pass = ReadingPass(
            text: text, context: context, pack: .pack(for: language), catalogue: catalogue,
            money: areas.money(of: context.area, in: text), traits: traits)
        return Confidence.judged(pass.run())
    }
}
