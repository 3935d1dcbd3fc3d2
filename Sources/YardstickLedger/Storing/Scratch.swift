import GRDBSQLite

/// Room for the words of one row while SQLite takes them in.
///
/// SQLite can copy bound words itself, with an allocation for each; that would be most of the time that a
/// row takes.
final class Scratch {
    /// When SQLite has to be done with the words: `SQLITE_STATIC` (nothing), or `SQLITE_TRANSIENT`.
    typealias Lifetime = sqlite3_destructor_type?

    private static let capacity = 1 << 16
    private let room = UnsafeMutablePointer<UInt8>.allocate(capacity: Scratch.capacity)
    private var used = 0

    /// `SQLITE_TRANSIENT`, which C spells as a cast that Swift cannot import: SQLite takes a copy at once.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    deinit { room.deallocate() }

    /// Keeps a copy until ``clear()``; what does not fit is left for SQLite to copy. The address is never
    /// nothing, which SQLite would take for NULL.
    func hold(_ bytes: UnsafeBufferPointer<UInt8>) -> (address: UnsafePointer<UInt8>, Lifetime) {
        guard let source = bytes.baseAddress else { return (UnsafePointer(room), nil) }
        guard bytes.count <= Self.capacity - used else { return (source, Self.copied) }
        let address = room + used
        address.update(from: source, count: bytes.count)
        used += bytes.count
        return (UnsafePointer(address), nil)
    }

    /// Makes the room free again.
    func clear() { used = 0 }
}
