/// Writes small PDFs.
struct PDFBuilder {
    /// The lines of each page, from the top.
    var pages: [[String]]
    /// Whether the pages hold pictures of their lines only.
    var isScanned = false
    /// Whether a password stands before it.
    var isEncrypted = false
    /// The title that it states.
    var title = ""

    /// The file.
    func finished() -> [UInt8] {
        var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
        let kids = pages.indices.map { "\(5 + $0 * 2) 0 R" }.joined(separator: " ")
        objects.append("<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>")
        objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
        objects.append("<< /Title (\(title)) >>")
        for (index, lines) in pages.enumerated() {
            let resources = "/Resources << /Font << /F1 3 0 R >> >> /MediaBox [0 0 612 792]"
            objects.append("<< /Type /Page /Parent 2 0 R \(resources) /Contents \(6 + index * 2) 0 R >>")
            let content = isScanned ? "0.5 g 100 100 300 400 re f" : Self.drawn(lines)
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        }
        return assembled(objects)
    }

    private static func drawn(_ lines: [String]) -> String {
        var content = "BT /F1 10 Tf 14 TL 50 750 Td\n"
        for line in lines {
            let escaped = line.map { "()\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
            content += "(\(escaped)) Tj T*\n"
        }
        return content + "ET"
    }

    private func assembled(_ objects: [String]) -> [UInt8] {
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 4 0 R \(lock) >>\n"
        return Array((file + "startxref\n\(start)\n%%EOF\n").utf8)
    }

    /// No password opens a lock whose check value is made up.
    private var lock: String {
        guard isEncrypted else { return "" }
        let key = String(repeating: "5A", count: 32)
        let identity = "/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]"
        return "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -4 >> " + identity
    }
}
