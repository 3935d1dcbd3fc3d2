import Foundation

/// The bytes on standard input.
enum StandardInput {
    /// One byte more than the loader takes, so that it sees what is too large without holding all of it.
    private static let most = (256 << 20) + 1

    static func read() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < most,
            let piece = try FileHandle.standardInput.read(upToCount: min(1 << 20, most - bytes.count)),
            !piece.isEmpty
        {
            bytes.append(contentsOf: piece)
        }
        return bytes
    }
}
