import Foundation
import Logging
import YardstickLedger

/// Writes what a server has to say as a JSON object a line.
///
/// ```json
/// {"at":"2026-11-22T09:14:02.117Z","level":"info","message":"answered","method":"GET","path":"/","status":200}
/// ```
///
/// A line is written in one piece, so that lines of two threads never mix, and what a request brought stands in
/// a JSON string, so that it can begin no line of its own.
struct JSONLogHandler: LogHandler {
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    let write: @Sendable ([UInt8]) -> Void

    init(level: Logger.Level, write: @escaping @Sendable ([UInt8]) -> Void) {
        logLevel = level
        self.write = write
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var all = metadata.merging(metadataProvider?.get() ?? [:]) { _, new in new }
        all.merge(event.metadata ?? [:]) { _, new in new }
        var json = JSONWriter()
        json.object { json in
            json.key("at")
            json.value(Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
            json.key("level")
            json.value(event.level.rawValue)
            json.key("message")
            json.value(event.message.description)
            for (key, value) in all.sorted(by: { $0.key < $1.key }) {
                json.member(key)
                json.value(value)
            }
            if let error = event.error {
                json.key("error")
                json.value("\(error)")
            }
        }
        json.endLine()
        write(json.bytes)
    }
}

extension JSONLogHandler {
    /// Writes to standard error.
    static func standardError(level: Logger.Level) -> JSONLogHandler {
        JSONLogHandler(level: level) { bytes in
            bytes.withUnsafeBytes { _ = Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count) }
        }
    }
}

extension JSONWriter {
    /// Writes a value of a log line; numbers stay numbers, and all else is text.
    fileprivate mutating func value(_ value: Logger.MetadataValue) {
        guard case .stringConvertible(let number) = value else { return self.value(value.description) }
        switch number {
        case let number as Int: self.value(number)
        case let number as Double: self.value(number)
        default: self.value(value.description)
        }
    }
}
