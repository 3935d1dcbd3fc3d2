import YardstickReading

/// The ledger's measurements as figures, with the names that they share: one moment of the ledger in memory.
///
/// ```swift
/// let figures = try ledger.figures()
/// for figure in figures.all where figure.role == .target {
///     print(figures.indicator(of: figure).name, figure.value)
/// }
/// ```
public struct Figures: Sendable {
    /// A document that figures come from.
    public struct Source: Hashable, Sendable {
        /// Its number in the ledger: the 3 of d3.
        public let id: Int64
        /// The file's name.
        public let name: String
        /// Its title.
        public let title: String
        /// What sort of document it is.
        public let kind: String
        /// Whose plan or report it is.
        public let area: String?
        /// Who issued it.
        public let issuer: String?
        /// The date of issue, as precise as it is known.
        public let date: CalendarDate?
    }

    /// What is measured: the phrase as written, with what the catalogue knows of it.
    public struct Indicator: Hashable, Sendable {
        /// The words of the document.
        public let phrase: String
        /// One number for the phrase, the same for "the incomes of residents" and "income of resident".
        public let phraseKey: UInt64
        /// The catalogue's code, where the catalogue knows the phrase.
        public let code: String?
        /// The catalogue's name for it, or the phrase.
        public let name: String
        /// The catalogue's topic.
        public let topic: String?
        /// What the catalogue says it is measured in.
        public let dimension: String?
        /// Which way is better.
        public let better: Catalogue.Indicator.Direction
    }

    /// A place or body that figures are about.
    public struct Area: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Its code, where the catalogue knows it.
        public let code: String?
        /// The code of the area above it.
        public let parent: String?
    }

    /// The figures by document, then by place in it.
    public internal(set) var all: [Figure] = []
    /// The documents, by their number in the ledger.
    public internal(set) var sources: [Source] = []
    /// Each pair of phrase and code once.
    public internal(set) var indicators: [Indicator] = []
    /// Each area once.
    public internal(set) var areas: [Area] = []
    /// Each noun once.
    public internal(set) var nouns: [String] = []

    /// The document that a figure comes from.
    public func source(of figure: Figure) -> Source { sources[Int(figure.source)] }

    /// What a figure measures.
    public func indicator(of figure: Figure) -> Indicator { indicators[Int(figure.indicator)] }

    /// Whose figure it is.
    public func area(of figure: Figure) -> Area? { figure.area.map { areas[Int($0)] } }

    /// The thing counted or the "per ..." part.
    public func noun(of figure: Figure) -> String? { figure.noun.map { nouns[Int($0)] } }
}
