import Foundation
import GRDB

extension Ledger {
    /// Hands over the text of the document behind each of some places, one document in memory at a time.
    ///
    /// - Parameters:
    ///   - sources: The number of the document of each place; places of one document stand together.
    ///   - body: Takes the index of a place and the UTF-8 text of its document.
    public func forEachText(
        ofSources sources: [Int64], _ body: (_ place: Int, _ text: [UInt8]) -> Void
    ) throws(LedgerError) {
        try asking { database in
            let statement = try database.makeStatement(sql: "SELECT text FROM documents WHERE id = ?")
            var current: (id: Int64, text: [UInt8])?
            for (place, id) in sources.enumerated() {
                if current?.id != id {
                    let text = try Data.fetchOne(statement, arguments: [id]) ?? Data()
                    current = (id, [UInt8](text))
                }
                body(place, current?.text ?? [])
            }
        }
    }
}
