/// The areas that are known by name, with the areas that hold them.
public struct AreaCatalogue: Sendable {
    /// One area of the catalogue.
    public struct Area: Hashable, Sendable {
        /// ISO 3166 code where there is one, else a stable code under its parent's.
        public let code: String
        /// Plain English name: "Jiaxing".
        public let name: String
        /// What it is: country, province, city, county.
        public let kind: String
        /// Code of the area that holds it.
        public let parent: String?
        /// Other names by language.
        public let aliases: [Language: [String]]
    }

    /// The areas in the order of their data files.
    public let areas: [Area]

    /// The catalogue that ships with Yardstick.
    public static let standard = AreaCatalogue(areas: [])
}
