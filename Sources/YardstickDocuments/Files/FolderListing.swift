import Foundation

/// Finds the documents in a folder and the folders in it.
struct FolderListing {
    private var found: [String] = []
    private var visited: Set<Identity> = []

    /// What makes two paths the same folder, links or not.
    private struct Identity: Hashable {
        let device: UInt64
        let node: UInt64
    }

    /// The path itself where it is no folder, else the documents under it in the order of their bytes.
    static func documents(under path: String) throws(DocumentError.Reason) -> [String] {
        var status = stat()
        guard stat(path, &status) == 0 else { throw SourceFile.reason(ofError: errno) }
        guard status.st_mode & S_IFMT == S_IFDIR else { return [path] }
        var listing = FolderListing()
        guard try listing.visit(path, status) else { throw SourceFile.reason(ofError: errno) }
        guard !listing.found.isEmpty else { throw .noDocuments }
        return listing.found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Walks one folder; false where the system does not let it be listed.
    private mutating func visit(_ folder: String, _ status: stat) throws(DocumentError.Reason) -> Bool {
        let identity = Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
        guard visited.insert(identity).inserted else { return true }
        guard let names = Self.names(in: folder) else { return false }
        for name in names where !name.hasPrefix(".") {
            try add(name, in: folder)
        }
        return true
    }

    private mutating func add(_ name: String, in folder: String) throws(DocumentError.Reason) {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        var status = stat()
        // A link that leads nowhere is passed over; nobody put a document there.
        guard stat(path, &status) == 0 else { return }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            // An inner folder that cannot be listed is named, so that loading it says why.
            if try !visit(path, status) { found.append(path) }
        case S_IFREG:
            if Self.isDocument(name) { found.append(path) }
        default: break
        }
    }

    private static func isDocument(_ name: String) -> Bool {
        DocumentFormat(fileName: name) != nil && FileName.stem(of: name).lowercased() != "readme"
            && !name.hasPrefix("~$")
    }

    private static func names(in folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) { names.append(name(of: entry)) }
        return names.sorted()
    }

    /// The name of an entry, which the system gives only as many bytes as it needs: the field's whole width may end
    /// past what belongs to the listing.
    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
        let bytes = UnsafeRawPointer(entry)
        guard let lengthAt = MemoryLayout<dirent>.offset(of: \.d_reclen),
            let nameAt = MemoryLayout<dirent>.offset(of: \.d_name)
        else { return "" }
        let length = Int(bytes.loadUnaligned(fromByteOffset: lengthAt, as: UInt16.self))
        let name = UnsafeRawBufferPointer(start: bytes + nameAt, count: max(0, length - nameAt))
        return String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
    }
}
