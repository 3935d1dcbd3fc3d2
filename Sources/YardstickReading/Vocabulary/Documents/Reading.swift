/// Everything that was read from one document: its structure and what it states and promises.
public struct Reading: Sendable {
    /// The document's headings in the order of the text; parents come before their children.
    public let sections: [Section]
    /// The sentences in the order of the text.
    public let sentences: [Sentence]
    /// The measurements in the order of the text.
    public internal(set) var measurements: [Measurement]
    /// The commitments in the order of the text.
    public let commitments: [Commitment]
    /// The programmes in the order of the text; each mention is one.
    public let programmes: [Programme]

    /// Makes a reading from its parts.
    public init(
        sections: [Section], sentences: [Sentence], measurements: [Measurement],
        commitments: [Commitment], programmes: [Programme]
    ) {
        self.sections = sections
        self.sentences = sentences
        self.measurements = measurements
        self.commitments = commitments
        self.programmes = programmes
    }

    /// The titles above a sentence, outermost first.
    public func path(of sentence: Sentence) -> [String] {
        var titles: [String] = []
        var next = sentence.section
        while let index = next {
            titles.append(sections[index].title)
            next = sections[index].parent
        }
        return titles.reversed()
    }
}

/// A heading of the document and its place in the tree of headings.
public struct Section: Hashable, Sendable {
    /// UTF-8 byte range of the heading.
    public let range: Range<Int>
    /// The heading's words, its list number left out: "Major tasks for 2022".
    public let title: String
    /// Depth in the tree, 1 for the outermost.
    public let level: Int
    /// Index of the section that holds this one.
    public let parent: Int?

    /// Makes a section from its parts.
    public init(range: Range<Int>, title: String, level: Int, parent: Int?) {
        self.range = range
        self.title = title
        self.level = level
        self.parent = parent
    }
}

/// A sentence, list item or table row.
public struct Sentence: Hashable, Sendable {
    /// UTF-8 byte range of the sentence.
    public let range: Range<Int>
    /// Index into ``Reading/sections`` of the innermost heading above it.
    public let section: Int?

    /// Makes a sentence from its parts.
    public init(range: Range<Int>, section: Int?) {
        self.range = range
        self.section = section
    }
}
