import Foundation

/// Reads source files with an eye on their size, before and while their bytes come in.
struct SourceFile {
    /// The path as it was given.
    let path: String
    /// How much is read.
    let limits: DocumentLimits

    /// The file's bytes.
    func bytes() throws(DocumentError.Reason) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.reason(ofError: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Self.reason(ofError: errno) }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: try regular(descriptor, size: Int(status.st_size))
        case S_IFIFO: try pipe(path)
        case S_IFDIR: throw .folder
        default: throw .notAFile
        }
    }

    /// A file whose size is known, which is refused before its bytes are read.
    private func regular(_ descriptor: Int32, size: Int) throws(DocumentError.Reason) -> [UInt8] {
        guard size <= limits.textBytes else { throw .tooLarge(bytes: size, limit: limits.textBytes) }
        let head = try Self.read(descriptor, atMost: min(size, 1 << 16))
        guard !head.isEmpty else { throw .empty }
        guard size > limits.sourceBytes else {
            return head + (try Self.read(descriptor, atMost: size - head.count))
        }
        try requireText(head, size: size)
        return head + (try Self.read(descriptor, atMost: size - head.count))
    }

    /// Only text may be larger than the limit of the other formats.
    private func requireText(_ head: [UInt8], size: Int) throws(DocumentError.Reason) {
        switch FormatDetector.format(of: head, name: FileName.last(of: path)) {
        case .text(.plainText), .text(.markdown):
            guard TextEncoding.detect(head, isWhole: false) != nil else { throw .notText }
        case .unsupported(let what, let wayOut): throw .unsupported(what, wayOut: wayOut)
        default: throw .tooLarge(bytes: size, limit: limits.sourceBytes)
        }
    }

    /// A pipe, such as a shell's `<(...)`, has no size to ask for.
    private func pipe(_ path: String) throws(DocumentError.Reason) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.reason(ofError: errno) }
        defer { close(descriptor) }
        let bytes = try Self.read(descriptor, atMost: limits.sourceBytes + 1)
        guard bytes.count <= limits.sourceBytes else {
            throw .tooLarge(bytes: bytes.count, limit: limits.sourceBytes)
        }
        guard !bytes.isEmpty else { throw .empty }
        return bytes
    }

    private static func read(_ descriptor: Int32, atMost limit: Int) throws(DocumentError.Reason) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: max(1, min(limit, 1 << 20)))
        bytes.reserveCapacity(min(limit, 256 << 20))
        while bytes.count < limit {
            let wanted = min(chunk.count, limit - bytes.count)
            let count = Foundation.read(descriptor, &chunk, wanted)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw reason(ofError: errno) }
            guard count > 0 else { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        return bytes
    }

    /// The reason for a failed system call.
    static func reason(ofError code: Int32) -> DocumentError.Reason {
        switch code {
        case ENOENT, ENOTDIR: .missing
        case ENXIO: .notAFile
        default: .unreadable(String(cString: strerror(code)).lowercased())
        }
    }
}
