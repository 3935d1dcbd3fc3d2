import Foundation

/// Who may see the pages of a server that other machines reach: a line for each person, "NAME:HASH".
///
/// ```
/// ann:$scrypt$ln=14,r=8,p=5$HlHu2AWQvcG2z0DKcZUGgw$jm1…
/// ```
///
/// Empty lines and lines that begin with `#` say nothing. The name is who a ruling is recorded by.
public struct PasswordFile: Sendable {
    private let hashes: [String: PasswordHash]
    /// Checked where a name is unknown, so that the time of an answer does not say which names there are.
    private let decoy: PasswordHash

    /// The names in it.
    public var names: [String] { hashes.keys.sorted() }

    /// Reads the text of a file.
    ///
    /// - Parameters:
    ///   - text: What the file holds.
    ///   - path: What messages call it.
    public init(text: String, path: String) throws(PasswordFileError) {
        var hashes: [String: PasswordHash] = [:]
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, Self.isName(parts[0]), let hash = PasswordHash(text: String(parts[1]))
            else {
                throw PasswordFileError(path: path, reason: .line(index + 1))
            }
            hashes[String(parts[0])] = hash
        }
        guard let decoy = hashes.values.first else { throw PasswordFileError(path: path, reason: .empty) }
        (self.hashes, self.decoy) = (hashes, decoy)
    }

    /// Reads a file.
    public init(path: String) throws(PasswordFileError) {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw PasswordFileError(path: path, reason: .unreadable)
        }
        try self.init(text: String(decoding: bytes, as: UTF8.self), path: path)
    }

    /// Puts a person's password into the text of a file, in the place of an earlier one.
    ///
    /// - Returns: The new text, or nothing where the name or the password is empty or the name holds a colon.
    public static func setting(password: String, of name: String, in text: String) -> String? {
        guard isName(name[...]), let hash = PasswordHash(password: password) else { return nil }
        let others = text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix(name + ":") }
        return (others + ["\(name):\(hash.text)"]).joined(separator: "\n") + "\n"
    }

    /// Whether this is that person's password. Takes about a tenth of a second, whether or not.
    func matches(name: String, password: String) -> Bool {
        let isRight = (hashes[name] ?? decoy).matches(password)
        return isRight && hashes[name] != nil
    }

    private static func isName(_ text: Substring) -> Bool {
        (1...100).contains(text.count) && text.first != "#"
            && text.unicodeScalars.allSatisfy { $0 != ":" && $0.properties.generalCategory != .control }
    }
}

/// Why a file of passwords cannot be used.
public struct PasswordFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it.
    public enum Reason: Hashable, Sendable {
        /// It is not there, or may not be read.
        case unreadable
        /// It holds nobody.
        case empty
        /// This line is no name with a hash.
        case line(Int)
    }

    /// The file.
    public let path: String
    /// What is wrong with it.
    public let reason: Reason

    /// The file, what is wrong with it, and the way out.
    public var description: String {
        switch reason {
        case .unreadable: "\(path): cannot be read. `yardstick password \(path) NAME` makes it."
        case .empty: "\(path): there is nobody in it. `yardstick password \(path) NAME` adds a person."
        case .line(let number):
            "\(path):\(number): this is no line of a password file (NAME:$scrypt$…). "
                + "Delete it, then add the person with `yardstick password \(path) NAME`."
        }
    }
}
