/// What stands over the values of one column of a table: a time, and whether they are done or meant.
struct TableColumn: Equatable, Sendable {
    let period: Period?
    let role: Role?
    /// Bytes of the column's heading.
    let evidence: Range<Int>
}
