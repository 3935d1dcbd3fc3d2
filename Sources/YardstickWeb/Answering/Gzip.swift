import CZlib

/// Compression as RFC 1952 has it, by zlib.
enum Gzip {
    /// What compression costs is paid by the server on every page that is not kept; above this level pages
    /// become hardly smaller.
    private static let level: Int32 = 5

    /// Compresses bytes; nothing where zlib refuses, in which case they are sent as they are.
    static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard yardstick_deflate_gzip(&stream, level) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        guard let count = UInt32(exactly: bytes.count) else { return nil }
        let room = Int(deflateBound(&stream, UInt(count)))
        guard let space = UInt32(exactly: room) else { return nil }
        var source = bytes
        return source.withUnsafeMutableBufferPointer { input in
            let packed = [UInt8](unsafeUninitializedCapacity: room) { output, written in
                stream.next_in = input.baseAddress
                stream.avail_in = count
                stream.next_out = output.baseAddress
                stream.avail_out = space
                written = deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
            return packed.isEmpty ? nil : packed
        }
    }
}
