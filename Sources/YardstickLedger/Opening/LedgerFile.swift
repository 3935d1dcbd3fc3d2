import Foundation

/// What a file claims to be by its first bytes, learnt without SQLite so that nothing beside it is touched.
enum LedgerFile: Equatable {
    case absent
    case empty
    case ledger
    case foreign
    case noDatabase

    /// "YDST", at the place where SQLite keeps the mark of the program that owns a file.
    static let applicationID: Int32 = 0x5944_5354

    /// Looks at a file.
    static func inspect(_ path: String) throws(LedgerError) -> LedgerFile {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .absent }
        guard !isFolder.boolValue else {
            throw LedgerError(path: path, reason: .inaccessible("it is a folder"))
        }
        return classify(try header(of: path))
    }

    /// Makes sure that a ledger can be made there; SQLite says of all that may be wrong the same.
    static func checkFolder(of path: String) throws(LedgerError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
        else {
            throw LedgerError(path: path, reason: .inaccessible("its folder is not there"))
        }
        guard FileManager.default.isWritableFile(atPath: folder) else {
            throw LedgerError(path: path, reason: .inaccessible("its folder may not be written"))
        }
    }

    private static func header(of path: String) throws(LedgerError) -> [UInt8] {
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            return [UInt8](try handle.read(upToCount: 100) ?? Data())
        } catch {
            throw LedgerError(path: path, reason: .inaccessible("it may not be read"))
        }
    }

    private static func classify(_ header: [UInt8]) -> LedgerFile {
        guard !header.isEmpty else { return .empty }
        guard header.count == 100, header.starts(with: "SQLite format 3\0".utf8) else { return .noDatabase }
        let mark = header[68..<72].reduce(0) { $0 << 8 | Int32($1) }
        return mark == applicationID ? .ledger : .foreign
    }
}
