import NIOCore
import Synchronization
import YardstickPages

/// An answer in the form in which it is sent, but for what belongs to one visitor.
struct FinishedAnswer: Sendable {
    let status: Int
    let contentType: String
    /// Whether it is for one visitor alone.
    let isPersonal: Bool
    /// The content, cut where the visitor's form token goes.
    private let pieces: [ByteBuffer]
    private let packed = Packed()

    /// Content smaller than this fits into one packet as it is.
    private static let leastCompressed = 1_200

    /// Makes an answer ready for sending.
    ///
    /// - Parameters:
    ///   - answer: The answer.
    ///   - sign: What stands in the places of the form token.
    init(_ answer: PageAnswer, sign: String) {
        status = answer.status
        contentType = answer.contentType
        isPersonal = answer.isPersonal
        pieces =
            answer.isPersonal ? Self.cut(answer.body, at: Array(sign.utf8)) : [ByteBuffer(bytes: answer.body)]
    }

    /// The content compressed, where that is worth it and the content is the same for all. It is worked out for the
    /// first who takes it.
    var compressed: ByteBuffer? {
        guard !isPersonal, let content = pieces.first else { return nil }
        return packed.content { Self.compressed(content, contentType) }
    }

    var isFound: Bool { status == 200 }

    /// What it takes to keep it, in bytes.
    ///
    /// Text shrinks to a fifth, about, whether it has been compressed already or not.
    var size: Int { pieces.reduce(256) { $0 + $1.readableBytes / 5 * 6 } }

    /// The content for the visitor with this token.
    func content(token: String) -> ByteBuffer {
        guard pieces.count > 1, var content = pieces.first else { return pieces.first ?? ByteBuffer() }
        for piece in pieces.dropFirst() {
            content.writeString(token)
            content.writeImmutableBuffer(piece)
        }
        return content
    }

    private static func cut(_ bytes: [UInt8], at sign: [UInt8]) -> [ByteBuffer] {
        var pieces: [ByteBuffer] = []
        var rest = bytes[...]
        while let range = rest.firstRange(of: sign) {
            pieces.append(ByteBuffer(bytes: rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return pieces + [ByteBuffer(bytes: rest)]
    }

    /// Content compressed, where that makes it smaller.
    static func compressed(_ content: ByteBuffer, _ contentType: String) -> ByteBuffer? {
        guard content.readableBytes >= leastCompressed, isText(contentType),
            let packed = Gzip.compress(Array(content.readableBytesView)), packed.count < content.readableBytes
        else { return nil }
        return ByteBuffer(bytes: packed)
    }

    private static func isText(_ contentType: String) -> Bool {
        let texts = [
            "text/", "application/json", "application/openapi+json", "application/javascript",
            "image/svg+xml",
        ]
        return texts.contains { contentType.hasPrefix($0) }
    }
}

/// Content that is compressed once, when somebody takes it.
private final class Packed: Sendable {
    private enum State {
        case unknown
        case known(ByteBuffer?)
    }

    private let state = Mutex(State.unknown)

    func content(_ make: () -> ByteBuffer?) -> ByteBuffer? {
        state.withLock { state in
            if case .known(let content) = state { return content }
            let content = make()
            state = .known(content)
            return content
        }
    }
}
