import CArchive

/// Reads members of a zip archive through libarchive, and refuses archives that unpack too far.
struct ZipArchive {
    private let bytes: [UInt8]
    private let limits: DocumentLimits

    /// Opens an archive that lies in memory.
    init(_ bytes: [UInt8], limits: DocumentLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// The members of the given names, each with its bytes; members that are missing are left out.
    func members(_ wanted: Set<String>) throws(DocumentError.Reason) -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        var total = 0
        try walk { (entry, archive) throws(DocumentError.Reason) in
            guard let name = entry.name, wanted.contains(name), found[name] == nil else { return }
            if entry.isEncrypted { throw .encrypted(.docx) }
            let member = try unpack(archive, name)
            total += member.count
            guard total <= limits.convertedBytes * 2 else {
                throw .unpacksTooFar("its members hold more than \(limits.convertedBytes >> 19) MiB together")
            }
            found[name] = member
        }
        return found
    }

    /// The names of all members.
    func names() throws(DocumentError.Reason) -> Set<String> {
        var names: Set<String> = []
        try walk { (entry, _) throws(DocumentError.Reason) in
            if let name = entry.name { names.insert(name) }
        }
        return names
    }

    /// What the directory says of a member.
    private struct Entry {
        let name: String?
        let isEncrypted: Bool
    }

    private func walk(
        _ visit: (Entry, OpaquePointer) throws(DocumentError.Reason) -> Void
    ) throws(DocumentError.Reason) {
        guard let archive = archive_read_new() else { throw .broken(.docx, "the unpacker did not start") }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        try bytes.withUnsafeBufferPointer { source throws(DocumentError.Reason) in
            guard archive_read_open_memory(archive, source.baseAddress, source.count) == ARCHIVE_OK else {
                throw .broken(.docx, "it is no whole zip archive")
            }
            try walk(archive, visit)
        }
    }

    private func walk(
        _ archive: OpaquePointer, _ visit: (Entry, OpaquePointer) throws(DocumentError.Reason) -> Void
    ) throws(DocumentError.Reason) {
        var entry: OpaquePointer?
        var count = 0
        while true {
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return }
            guard status >= ARCHIVE_WARN, let entry else {
                throw .broken(.docx, "its zip archive is damaged")
            }
            count += 1
            guard count <= limits.archiveMembers else {
                throw .unpacksTooFar("more than \(limits.archiveMembers) members")
            }
            let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
            let isEncrypted = archive_entry_is_encrypted(entry) != 0
            try visit(Entry(name: name.map { String(cString: $0) }, isEncrypted: isEncrypted), archive)
        }
    }

    /// What a member declares of its size is not believed; the bytes are counted as they come.
    private func unpack(_ archive: OpaquePointer, _ name: String) throws(DocumentError.Reason) -> [UInt8] {
        var member: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = archive_read_data(archive, &chunk, chunk.count)
            if count == 0 { return member }
            guard count > 0 else { throw .broken(.docx, "`\(name)` in its zip archive is damaged") }
            guard member.count + count <= limits.memberBytes else {
                throw .unpacksTooFar("`\(name)` alone holds more than \(limits.memberBytes >> 20) MiB")
            }
            member += chunk[..<count]
            try checkRatio(member.count, name)
        }
    }

    /// Text packs ten or twenty times smaller; a member that is a bomb, a thousand times.
    private func checkRatio(_ unpacked: Int, _ name: String) throws(DocumentError.Reason) {
        guard unpacked > 1 << 20, unpacked / max(1, bytes.count) > limits.compressionRatio else { return }
        throw .unpacksTooFar("`\(name)` is packed more than \(limits.compressionRatio) times")
    }
}
