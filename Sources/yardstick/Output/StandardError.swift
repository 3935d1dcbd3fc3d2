import Foundation

/// Where all goes that is no result.
enum StandardError {
    /// Writes text as far as that is possible: where nobody reads it, or the disk is full, the work goes on without.
    static func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if written > 0 { bytes = bytes.dropFirst(written) } else if errno != EINTR { return }
        }
    }
}
