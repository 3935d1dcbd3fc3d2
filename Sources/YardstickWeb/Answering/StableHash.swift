import Crypto

/// A short name for a long text.
enum StableHash {
    /// Eight bytes of SHA-256, in letters that stand in headers as they are.
    static func text(of text: String) -> String {
        Base64.text(Array(SHA256.hash(data: Array(text.utf8)).prefix(8)))
    }
}
