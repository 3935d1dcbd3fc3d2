import Foundation

/// Bytes in a file without a name, for a program to read as its standard input.
///
/// A pipe would end this process by a signal where the program stops reading early.
enum SpooledBytes {
    /// An open file that holds the bytes; whoever takes it closes it.
    static func descriptor(holding bytes: [UInt8]) throws(DocumentError.Reason) -> Int32 {
        var template = Array((NSTemporaryDirectory() + "yardstick-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure() }
        unlink(template)
        guard write(bytes, to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
            let reason = failure()
            close(descriptor)
            throw reason
        }
        return descriptor
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { raw in
            var done = 0
            while done < raw.count {
                let count = Foundation.write(
                    descriptor, raw.baseAddress?.advanced(by: done), raw.count - done)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
    }

    private static func failure() -> DocumentError.Reason {
        let words = String(cString: strerror(errno)).lowercased()
        return .unreadable("no temporary file for its conversion: \(words)")
    }
}
