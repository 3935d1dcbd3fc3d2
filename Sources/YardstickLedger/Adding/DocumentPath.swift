import Foundation

/// The path by which the ledger knows a document: from the ledger's own folder where the document lies in
/// it, so that a folder can be moved or shared with its ledger, else from the root.
enum DocumentPath {
    static func key(for path: String, ledger: String) -> String {
        let file = URL(fileURLWithPath: path).standardizedFileURL.path
        let folder = URL(fileURLWithPath: ledger).deletingLastPathComponent().standardizedFileURL.path
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : file
    }
}
