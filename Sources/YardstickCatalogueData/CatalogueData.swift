import CCatalogueBytes

/// The data files of indicators and areas that ship inside the program, as their bytes.
///
/// A module of its own, so that the program needs no files beside it, and a user's files take the same way in.
public enum CatalogueData {
    /// `indicators.tsv`: the indicators that public plans use.
    public static var indicators: [UInt8] { bytes(yardstick_indicators) }
    /// `areas.tsv`: countries, provinces and cities with the areas that hold them.
    public static var areas: [UInt8] { bytes(yardstick_areas) }

    private static func bytes(_ file: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>) -> [UInt8] {
        var count = 0
        let start = file(&count)
        return Array(UnsafeBufferPointer(start: start, count: count))
    }
}
