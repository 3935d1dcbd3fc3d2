/// What the line over a table or a chart says that its values measure: "Table 3: Graduation rate by school, 2022".
struct TableCaption: Equatable, Sendable {
    /// The measure without the number of the table, the time, and what the rows are: "Graduation rate".
    let measure: String
    /// Bytes of the measure.
    let range: Range<Int>
    /// Whether the rows are places or bodies: "by school".
    let isByPlace: Bool
}
