import Crypto
import CryptoExtras
import Foundation

/// A password as it is stored: by scrypt (RFC 7914), with the salt and the costs beside it.
///
/// The costs are one of the settings that OWASP's Password Storage Cheat Sheet names as equally strong:
/// N = 2^14, r = 8, p = 5. They take 16 MB for each check, of which there is one at a time.
struct PasswordHash: Hashable, Sendable {
    private static let standard = Costs(exponent: 14, blockSize: 8, parallelism: 5)

    private struct Costs: Hashable {
        let exponent: Int
        let blockSize: Int
        let parallelism: Int
    }

    private let costs: Costs
    private let salt: [UInt8]
    private let hash: [UInt8]

    /// Hashes a password with a salt of its own; nothing where it is empty.
    init?(password: String) {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
        guard let hash = Self.hash(password, salt, Self.standard, count: 32) else { return nil }
        (self.costs, self.salt, self.hash) = (Self.standard, salt, hash)
    }

    /// Reads "$scrypt$ln=14,r=8,p=5$salt$hash"; costs that would stall the server are refused.
    init?(text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let costs = Self.costs(parts[2]),
            let salt = Base64.bytes(parts[3]), let hash = Base64.bytes(parts[4]), salt.count >= 16,
            hash.count == 32
        else { return nil }
        (self.costs, self.salt, self.hash) = (costs, salt, hash)
    }

    /// How it is written.
    var text: String {
        "$scrypt$ln=\(costs.exponent),r=\(costs.blockSize),p=\(costs.parallelism)$"
            + Base64.text(salt) + "$" + Base64.text(hash)
    }

    /// Whether this is the password; compared in constant time. Takes about a tenth of a second.
    func matches(_ password: String) -> Bool {
        guard let found = Self.hash(password, salt, costs, count: hash.count) else { return false }
        return ConstantTime.areEqual(found, hash)
    }

    private static func costs(_ text: String) -> Costs? {
        let pairs = text.split(separator: ",").map { $0.split(separator: "=", maxSplits: 1) }
        guard pairs.map(\.first) == ["ln", "r", "p"] else { return nil }
        let numbers = pairs.compactMap { $0.last.flatMap { Int($0) } }
        guard numbers.count == 3, (10...17).contains(numbers[0]), (1...16).contains(numbers[1]),
            (1...16).contains(numbers[2])
        else { return nil }
        return Costs(exponent: numbers[0], blockSize: numbers[1], parallelism: numbers[2])
    }

    private static func hash(_ password: String, _ salt: [UInt8], _ costs: Costs, count: Int) -> [UInt8]? {
        guard !password.isEmpty else { return nil }
        let key = try? KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: salt, outputByteCount: count, rounds: 1 << costs.exponent,
            blockSize: costs.blockSize, parallelism: costs.parallelism)
        return key.map { key in key.withUnsafeBytes { Array($0) } }
    }
}

/// Comparisons whose time says nothing about where two secrets differ.
enum ConstantTime {
    static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
