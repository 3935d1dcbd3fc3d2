import Foundation
import GRDB
import YardstickReading

/// The words and headings of documents, one document in memory at a time.
struct DocumentTexts {
    private let database: Database
    private var document: Int64?
    private var text: [UInt8] = []
    private var sections: [Int64: (title: String, parent: Int64?)]?

    init(_ database: Database) {
        self.database = database
    }

    /// The whole text.
    mutating func bytes(of document: Int64) throws -> [UInt8] {
        try turn(to: document)
        return text
    }

    mutating func slice(_ range: Range<Int>, of document: Int64) throws -> ArraySlice<UInt8> {
        try turn(to: document)
        return text[range.clamped(to: text.indices)]
    }

    mutating func words(_ range: Range<Int>, of document: Int64) throws -> String {
        String(decoding: try slice(range, of: document), as: UTF8.self)
    }

    /// The titles from the outermost section down to this one.
    mutating func path(of section: Int64?, in document: Int64) throws -> [String] {
        guard let section else { return [] }
        try turn(to: document)
        let sections = try sections ?? headings(of: document)
        self.sections = sections
        var titles: [String] = []
        var next: Int64? = section
        while let id = next, let section = sections[id] {
            titles.append(section.title)
            next = section.parent
        }
        return titles.reversed()
    }

    private mutating func turn(to document: Int64) throws {
        guard self.document != document else { return }
        let statement = try database.cachedStatement(sql: "SELECT text FROM documents WHERE id = ?")
        text = [UInt8](try Data.fetchOne(statement, arguments: [document]) ?? Data())
        sections = nil
        self.document = document
    }

    private func headings(of document: Int64) throws -> [Int64: (title: String, parent: Int64?)] {
        let places = Place.ids(of: document)
        let statement = try database.cachedStatement(
            sql: "SELECT id, title, parent_id FROM sections WHERE id >= ? AND id < ?")
        let rows = try Row.fetchCursor(statement, arguments: [places.lowerBound, places.upperBound])
        var sections: [Int64: (title: String, parent: Int64?)] = [:]
        while let row = try rows.next() { sections[row[0]] = (row[1], row[2]) }
        return sections
    }
}
