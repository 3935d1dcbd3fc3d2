/// A run of text that belongs together: a heading, a paragraph, a list item.
struct Block {
    /// What marks the block's first line as a heading or an item, which tells its depth in the document.
    enum Marker: Hashable {
        /// "#", `h1`: the format says its level.
        case marked(Int)
        /// "Part 1", "Chapter 2", "第一章".
        case part
        /// "I.", "IV."
        case roman
        /// "一、"
        case hanNumber
        /// "（一）"
        case hanParenthesis
        /// "1.", "1、"
        case number
        /// "1.2", "2.3.1": its level is the count of its parts.
        case decimal(Int)
        /// "(1)"
        case parenthesis
        /// "——", "— "
        case dash
        /// "A.", "(a)"
        case letter
        /// A line of its own without a mark.
        case plain
        /// A clause that ends in a colon: "The goals are as follows:".
        case leadIn

        /// Parts of the whole document, never under a heading without a number.
        var isOutermost: Bool { self == .part || self == .roman || self == .hanNumber }
    }

    /// All bytes of the block.
    let range: Range<Int>
    /// Where the words begin, past a list number, bullet or mark.
    let words: Int
    let marker: Marker?
    /// Whether the block is one line that does not run on.
    let isLine: Bool
    /// Whether a bullet opens it.
    let isItem: Bool
    /// Whether it is a line among others that end in values: a row of a table.
    var isRow = false
    /// Whether a bar stands in it, which parts the cells of a table.
    var holdsBar = true
}
