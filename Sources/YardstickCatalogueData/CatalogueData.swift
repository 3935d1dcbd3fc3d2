/// The data files of indicators and areas that ship inside the program, as their bytes.
///
/// A module of its own, so that a change to the reading does not compile a quarter of a megabyte of data again.
public enum CatalogueData {
    /// `indicators.tsv`: the indicators that public plans use.
    public static var indicators: [UInt8] { PackageResources.indicators_tsv }
    /// `areas.tsv`: countries, provinces and cities with the areas that hold them.
    public static var areas: [UInt8] { PackageResources.areas_tsv }
}
