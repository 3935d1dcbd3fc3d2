/// The indicators that are known by name, from data files that a user can extend.
public struct Catalogue: Sendable {
    /// One indicator of the catalogue.
    public struct Indicator: Hashable, Sendable {
        /// Which way is better.
        public enum Direction: String, Hashable, Sendable {
            case up, down, none
        }

        /// Stable code: "gdp".
        public let code: String
        /// Standard English name: "Gross domestic product".
        public let name: String
        /// Topic that it is filed under: "national-accounts".
        public let topic: String
        /// What it is measured in, as the data file says: "money", "share".
        public let dimension: String
        /// Which way is better.
        public let better: Direction
        /// Other names, lower case, by language.
        public let aliases: [Language: [String]]
    }

    /// The indicators in the order of their data files.
    public let indicators: [Indicator]

    /// The catalogue that ships with Yardstick.
    public static let standard = Catalogue(indicators: [])
}
