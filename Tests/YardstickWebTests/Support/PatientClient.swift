import HTTPTypes
import HummingbirdTesting

extension TestClient {
    /// What a server on this machine answers over a connection of its own, however long it takes: other tests may keep all
    /// threads busy for minutes.
    static func answer(
        to address: String, port: Int?, authority: String = "localhost", headers: HTTPFields = [:]
    ) async throws -> Response {
        try await withClient(
            host: "127.0.0.1", port: port ?? 0, configuration: Configuration(timeout: .seconds(600))
        ) { client in
            try await client.execute(Request(address, method: .get, authority: authority, headers: headers))
        }
    }
}
