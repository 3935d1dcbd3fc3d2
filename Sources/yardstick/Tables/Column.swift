/// A column of a table.
struct Column: Sendable {
    enum Alignment: Sendable {
        case left, right
        /// On the decimal point, with the unit behind it.
        case decimal
    }

    let title: String
    var alignment = Alignment.left
    /// How narrow it may get; nothing for one that is never cut.
    var minimum: Int?
    /// Which columns go first when a table does not fit: the highest; zero never goes.
    var expendable = 0
}

/// A cell of a table.
enum Cell: Hashable, Sendable {
    case text(String)
    case number(AlignedNumber)

    /// A cell with words of a document, made safe for a terminal; nothing is an empty cell.
    static func words(_ text: String?) -> Cell { .text(VisibleText.line(text ?? "")) }

    static func integer(_ number: some BinaryInteger) -> Cell { .text(String(number)) }
}

/// A number cut where the cells of its column align.
struct AlignedNumber: Hashable, Sendable {
    /// What stands before the decimal point.
    let whole: String
    /// The decimal point and what stands behind it.
    let fraction: String
    /// The unit.
    let unit: String
}
