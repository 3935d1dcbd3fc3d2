import Foundation
import Synchronization

/// Nobody reads the results any more.
struct OutputClosed: Error {}

/// Where results go, in large pieces.
final class StandardOutput: Sendable {
    /// The process's own.
    static let shared = StandardOutput()

    private static let pieceSize = 1 << 16
    private let waiting = Mutex<[UInt8]>([])

    /// Writes bytes, sooner or later.
    func write(_ bytes: some Collection<UInt8>) throws {
        try waiting.withLock { waiting in
            waiting.append(contentsOf: bytes)
            if waiting.count >= Self.pieceSize { try Self.drain(&waiting) }
        }
    }

    /// Writes a line.
    func line(_ text: String) throws {
        try write(Array(text.utf8) + [UInt8(ascii: "\n")])
    }

    /// Writes all that waits.
    func flush() throws {
        try waiting.withLock { try Self.drain(&$0) }
    }

    private static func drain(_ bytes: inout [UInt8]) throws {
        defer { bytes.removeAll(keepingCapacity: true) }
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes {
                Foundation.write(STDOUT_FILENO, $0.baseAddress?.advanced(by: start), $0.count - start)
            }
            if written > 0 { start += written } else if errno != EINTR { throw failure(errno) }
        }
    }

    private static func failure(_ code: Int32) -> any Error {
        guard code != EPIPE else { return OutputClosed() }
        let reason = String(cString: strerror(code))
        return Problem("cannot write to standard output: \(reason).", .unreadable)
    }
}
