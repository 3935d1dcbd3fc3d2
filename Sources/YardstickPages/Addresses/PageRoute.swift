/// One kind of page: where it stands, what may be asked of it, and what it answers.
///
/// ``Pages/routes`` is the one table of them; dispatch, the description of the interface and the tests read it.
public struct PageRoute: Sendable {
    /// Its short name, unique among the routes: "document".
    public let name: String
    /// Its path as a template: "/documents/{document}". The forms' endings go behind it; the first page's is
    /// "/", and "/index" before an ending.
    public let path: String
    /// One line on what it answers.
    public let summary: String
    /// What may be asked: the path's own parameters first.
    public let parameters: [PageParameter]

    /// The segments of the path; nothing stands for a parameter's.
    var segments: [String] { path.split(separator: "/").map(String.init) }

    /// The parameters that an address gives to this route; nothing where the path is another's.
    func match(_ address: PageAddress) -> [String: String]? {
        let template = segments
        guard template.count == address.path.count else { return nil }
        var values: [String: String] = [:]
        for (part, segment) in zip(template, address.path) {
            if part.hasPrefix("{") {
                values[String(part.dropFirst().dropLast())] = segment
            } else if part != segment {
                return nil
            }
        }
        return values
    }
}
