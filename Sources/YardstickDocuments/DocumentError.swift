/// Why a document could not be read, and what to do about it.
///
/// Its description is one line for people: the path, the reason and the way out.
public struct DocumentError: Error, Hashable, Sendable {
    /// What was asked for: a file, a folder, or "-" for standard input.
    public let path: String
    /// What went wrong.
    public let reason: Reason

    /// Makes an error.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// What can be wrong with a source.
    public enum Reason: Error, Hashable, Sendable {
        /// There is no such file or folder.
        case missing
        /// The system refuses to read it; in the system's words.
        case unreadable(String)
        /// A folder where a file was expected.
        case folder
        /// A folder that holds no file in a format that is read.
        case noDocuments
        /// A device or a socket.
        case notAFile
        /// A file without a byte.
        case empty
        /// Bytes that are no text in any encoding that is read.
        case notText
        /// A document in a format with pages or markup, but without words.
        case noText(DocumentFormat)
        /// A PDF whose pages are pictures.
        case scanned
        /// More bytes than are read.
        case tooLarge(bytes: Int, limit: Int)
        /// A format that is not read, by its name, with the way out.
        case unsupported(String, wayOut: String)
        /// Not a whole document of its format; with the detail.
        case broken(DocumentFormat, String)
        /// A document behind a password.
        case encrypted(DocumentFormat)
        /// An archive that unpacks to more than is read; with the detail.
        case unpacksTooFar(String)
        /// A conversion that did not end in time.
        case tooSlow(seconds: Int)
        /// A program that reads the format is not installed.
        case programMissing(String, package: String)
        /// A sidecar file that cannot be used; with the line, where there is one.
        case sidecar(line: Int?, String)
    }
}

extension DocumentError: CustomStringConvertible {
    /// The path, the reason and the way out, in one line.
    public var description: String {
        let place = path == "-" ? "standard input" : "`\(Self.escaped(path))`"
        if case .sidecar(let line?, _) = reason { return "\(place), line \(line): \(reason)" }
        return "\(place): \(reason)"
    }

    /// Control characters in a path must not reach the terminal.
    private static func escaped(_ path: String) -> String {
        var result = ""
        for scalar in path.unicodeScalars {
            let isSafe = !scalar.properties.isBidiControl && scalar.properties.generalCategory != .control
            if isSafe {
                result.unicodeScalars.append(scalar)
            } else {
                result += scalar.escaped(asASCII: true)
            }
        }
        return result
    }
}

extension DocumentError.Reason: CustomStringConvertible {
    /// The reason and the way out, without the path.
    public var description: String {
        switch self {
        case .missing: "no such file or folder. Check the spelling of the path."
        case .unreadable(let words): "cannot be read (\(words)). Check that you may read it."
        case .folder: "is a folder, and a file was expected. Name a file in it."
        case .noDocuments:
            "no documents in this folder. Yardstick reads \(Self.readable); check the path or the file names."
        case .notAFile: "is neither a file nor a folder. Name a document, or `-` for standard input."
        case .empty: "is empty. Check that it was saved or downloaded to its end."
        case .notText:
            "holds bytes that are no text. Yardstick reads \(Self.readable); save it in one of these formats."
        case .noText(let format):
            "no text found in this \(format.label) file. Check that it is the right one."
        case .scanned: "no text found; it looks scanned. Run OCR first (for example `ocrmypdf`)."
        case .tooLarge(let bytes, let limit):
            "too large (\(Self.megabytes(bytes)), and at most \(Self.megabytes(limit)) are read). "
                + "Split it, or save its text alone."
        case .unsupported(let what, let wayOut): "is \(what), which is not read. \(wayOut)"
        case .broken(let format, let detail):
            "broken \(format.label) file (\(detail)). Get it again from its source, or save it anew."
        case .encrypted(let format):
            "encrypted \(format.label) file. Save a copy without a password (for a PDF `qpdf --decrypt`)."
        case .unpacksTooFar(let detail):
            "unpacks to more than is read (\(detail)). If you trust it, save its text as .txt and read that."
        case .tooSlow(let seconds):
            "not converted within \(seconds) seconds. Convert it yourself (`pdftotext`) and read the text."
        case .programMissing(let program, let package):
            "needs the program `\(program)`. Install it (for example `apt install \(package)`)."
        case .sidecar(_, let detail): detail
        }
    }

    private static let readable = ".txt, .md, .html, .pdf, .docx and .odt"

    private static func megabytes(_ bytes: Int) -> String {
        bytes < 1 << 20 ? "\(bytes) bytes" : "\((bytes + (1 << 19)) >> 20) MiB"
    }
}
