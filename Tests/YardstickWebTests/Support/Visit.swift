import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting

/// What a browser does at a site: it keeps the cookie that it is given, and sends forms.
struct Visit {
    let client: any TestClientProtocol
    private(set) var cookie: String?

    init(_ client: any TestClientProtocol) {
        self.client = client
    }

    func get(_ address: String, _ headers: HTTPFields = [:]) async throws -> TestResponse {
        try await client.execute(uri: address, method: .get, headers: headers)
    }

    /// Takes the token of a session, and its cookie.
    mutating func token(_ headers: HTTPFields = [:]) async throws -> String {
        let response = try await get("/session.json", headers)
        cookie = response.headers[.setCookie].map { String($0.prefix { $0 != ";" }) }
        let members = try JSONSerialization.jsonObject(with: Data(buffer: response.body)) as? [String: Any]
        return members?["token"] as? String ?? ""
    }

    /// Sends a form.
    func post(
        _ fields: [String: String], to address: String = "/rulings", _ headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        var headers = headers
        headers[.contentType] = headers[.contentType] ?? "application/x-www-form-urlencoded"
        if let cookie, headers[.cookie] == nil { headers[.cookie] = cookie }
        let isJSON = headers[.contentType] == "application/json"
        let body =
            isJSON ? try JSONSerialization.data(withJSONObject: fields) : Data(Self.encoded(fields).utf8)
        return try await client.execute(
            uri: address, method: .post, headers: headers, body: ByteBuffer(bytes: Array(body)))
    }

    private static func encoded(_ fields: [String: String]) -> String {
        let letters = CharacterSet.alphanumerics
        return fields.map { key, value in
            "\(key)=\(value.addingPercentEncoding(withAllowedCharacters: letters) ?? "")"
        }.joined(separator: "&")
    }
}

extension TestResponse {
    /// The content as text.
    var text: String { String(buffer: body) }
}
