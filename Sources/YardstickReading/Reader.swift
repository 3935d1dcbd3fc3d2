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
        Confidence.judged(measured(text, in: context))
    }

    /// Reads a text for what is weighed on the way.
    func read(_ text: [UInt8], in context: ReadingContext, noting notes: WeighingNotes) {
        _ = measured(text, in: context, noting: notes)
    }

    /// The reading, whose measurements remain to be judged.
    private func measured(
        _ text: [UInt8], in context: ReadingContext, noting notes: WeighingNotes = WeighingNotes()
    ) -> Reading {
        let text = Restoration.restored(text)
        let language = context.language ?? LanguageDetector.language(of: text)
        var pass = ReadingPass(
            text: text, context: context, pack: .pack(for: language), catalogue: catalogue,
            money: areas.money(of: context.area, in: text), notes: notes)
        return pass.run()
    }
}
