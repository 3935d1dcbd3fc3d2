import Foundation
import Hummingbird
import NIOCore

/// The fields of a form, however it was sent.
struct SentForm {
    let fields: [String: String]
    let isJSON: Bool

    /// Reads the body of a request within the server's limits.
    init(_ request: Request, limits: ServerLimits) async throws {
        let type = (request.headers[.contentType] ?? "").prefix { $0 != ";" }.lowercased()
        switch type {
        case "application/x-www-form-urlencoded": isJSON = false
        case "application/json": isJSON = true
        default: throw Refusal.notAForm
        }
        let body = try await Self.body(of: request, limits)
        guard let fields = isJSON ? Self.members(of: body) : Self.items(of: body) else {
            throw Refusal.wrongFields(
                "The form is cut short, or holds something else than texts and numbers.")
        }
        self.fields = fields
    }

    /// The body, if it comes in time and is small enough.
    private static func body(of request: Request, _ limits: ServerLimits) async throws -> ByteBuffer {
        try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
            group.addTask { try await request.body.collect(upTo: limits.bodyBytes) }
            group.addTask {
                try await Task.sleep(for: .seconds(limits.bodySeconds))
                throw Refusal.tooSlow
            }
            defer { group.cancelAll() }
            guard let body = try await group.next() else { throw Refusal.tooSlow }
            return body
        }
    }

    private static func items(of body: ByteBuffer) -> [String: String]? {
        let text = String(buffer: body)
        return try? URLEncodedFormDecoder().decode([String: String].self, from: text)
    }

    private static func members(of body: ByteBuffer) -> [String: String]? {
        let members = try? JSONDecoder().decode([String: Member].self, from: Data(body.readableBytesView))
        return members?.compactMapValues(\.text)
    }

    /// A text, a whole number, or nothing.
    private struct Member: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                text = nil
            } else if let number = try? container.decode(Int64.self) {
                text = number.description
            } else {
                text = try container.decode(String.self)
            }
        }
    }
}
