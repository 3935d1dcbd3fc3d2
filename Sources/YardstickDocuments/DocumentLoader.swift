import Crypto
import YardstickReading

/// Loads documents: bytes in, text with its metadata out.
///
/// ```swift
/// let loader = DocumentLoader()
/// for path in try DocumentLoader.documents(under: "reports") {
///     let document = try await loader.load(path: path)
///     print(document.metadata.title)
/// }
/// ```
public struct DocumentLoader: Sendable {
    private let metadata: MetadataFinder
    private let limits: DocumentLimits

    /// Makes a loader.
    ///
    /// - Parameters:
    ///   - areas: The areas that it knows by name.
    ///   - limits: How large and how slow a source may be.
    public init(areas: AreaCatalogue = .standard, limits: DocumentLimits = .standard) {
        metadata = MetadataFinder(areas: AreaLookup(areas))
        self.limits = limits
    }

    /// Loads a file, and the sidecar beside it.
    public func load(
        path: String, overrides: MetadataOverrides = .init()
    ) async throws(DocumentError) -> Document {
        let bytes: [UInt8]
        do {
            bytes = try SourceFile(path: path, limits: limits).bytes()
        } catch {
            throw DocumentError(path: path, reason: error)
        }
        let sidecar = try Sidecar.overrides(besides: path)
        return try await document(bytes, path: path, sidecar: sidecar, options: overrides)
    }

    /// Loads bytes that came by another way than a file, such as standard input, whose name is "-".
    public func load(
        bytes: [UInt8], name: String, overrides: MetadataOverrides = .init()
    ) async throws(DocumentError) -> Document {
        try await document(bytes, path: name, sidecar: nil, options: overrides)
    }

    /// The documents that a path names: a file itself, or the files under a folder in a format that is read.
    ///
    /// Hidden files, sidecars and README files are left out; the paths come in the order of their bytes.
    public static func documents(under path: String) throws(DocumentError) -> [String] {
        do {
            return try FolderListing.documents(under: path)
        } catch {
            throw DocumentError(path: path, reason: error)
        }
    }

    private func document(
        _ bytes: [UInt8], path: String, sidecar: MetadataOverrides?, options: MetadataOverrides
    ) async throws(DocumentError) -> Document {
        let name = path == "-" ? path : FileName.last(of: path)
        let format: DocumentFormat
        let extracted: ExtractedText
        do {
            (format, extracted) = try await FormatReader(limits: limits).read(bytes, name: name)
        } catch {
            throw DocumentError(path: path, reason: error)
        }
        var found = metadata.find(in: extracted, name: name)
        if let sidecar { found.apply(sidecar, from: .sidecar) }
        found.apply(options, from: .option)
        return Document(
            name: name, path: path, format: format, contentHash: Self.hash(of: bytes), metadata: found,
            text: extracted.text, headings: extracted.headings)
    }

    private static func hash(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let hex = SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: hex, as: UTF8.self)
    }
}
