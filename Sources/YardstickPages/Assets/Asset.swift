import YardstickReading

/// A file of the site's own, which never changes under its address: the address holds a hash of the content, so
/// that anybody may keep it for ever.
public struct Asset: Hashable, Sendable {
    /// Its address: "/assets/style.1f2e3d4c5b6a7988.css".
    public let path: String
    /// The media type.
    public let contentType: String
    /// The content.
    public let body: [UInt8]

    private init(_ name: String, _ ending: String, contentType: String, body: [UInt8]) {
        let digits = String(Self.hash(of: body), radix: 16)
        path = "/assets/\(name).\(String(repeating: "0", count: 16 - digits.count))\(digits).\(ending)"
        self.contentType = contentType
        self.body = body
    }

    /// How the pages look.
    public static let style = Asset(
        "style", "css", contentType: "text/css; charset=utf-8", body: Array(styleParts.joined()))
    /// What makes them more comfortable; nothing needs it.
    public static let script = Asset(
        "script", "js", contentType: "text/javascript; charset=utf-8", body: PackageResources.script_js)
    /// The sign in the browser's tab.
    public static let icon = Asset(
        "icon", "svg", contentType: "image/svg+xml", body: PackageResources.icon_svg)

    /// The parts of the style in their order, since a later rule outdoes an earlier one of the same weight.
    private static let styleParts = [
        PackageResources.colours_css, PackageResources.page_css, PackageResources.tables_css,
        PackageResources.plans_css, PackageResources.reader_css, PackageResources.charts_css,
        PackageResources.screens_css, PackageResources.findings_css,
    ]

    /// All files of the site's own.
    public static let all = [style, script, icon]

    /// FNV-1a in 64 bits: enough to tell one version of a file from the next.
    private static func hash(of bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}
