import YardstickReading

/// What a format yields: the text, its marked headings and what the format says of the document.
struct ExtractedText {
    /// The text as UTF-8.
    var text: [UInt8]
    /// The headings that the format marks.
    var headings: [MarkedHeading] = []
    /// The title by the format's own field, such as HTML's `title`.
    var title: String?
    /// The author or source by the format's own field.
    var author: String?
    /// The date by the format's own field.
    var date: CalendarDate?
}
