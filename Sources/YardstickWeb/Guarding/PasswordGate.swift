import Crypto
import NIOPosix
import Synchronization

/// Lets in those whose name and password stand in the file.
///
/// Browsers send the password with every request, and checking it takes a tenth of a second on purpose. What
/// was right is remembered, under a key that lives as long as the process, so that it is slow once only. What
/// is wrong is always slow, one at a time: nobody can try out passwords quickly, or bring the server down by
/// trying.
final class PasswordGate: Sendable {
    /// How an attempt ended.
    enum Outcome: Equatable {
        case welcome
        case wrong
        case tooMany
    }

    private static let mostWaiting = 16

    private let file: PasswordFile
    private let key = SymmetricKey(size: .bits256)
    private let known = Mutex<[String: [UInt8]]>([:])
    private let waiting = Mutex(0)
    private let thread: NIOThreadPool

    init(_ file: PasswordFile) {
        self.file = file
        thread = NIOThreadPool(numberOfThreads: 1)
        thread.start()
    }

    /// Checks a name and a password.
    func check(_ credentials: BasicCredentials) async -> Outcome {
        let mark = mark(of: credentials)
        let remembered = known.withLock { $0[credentials.name] }
        if let remembered, ConstantTime.areEqual(remembered, mark) { return .welcome }
        guard enter() else { return .tooMany }
        defer { waiting.withLock { $0 -= 1 } }
        let isRight = try? await thread.runIfActive { [file] in
            file.matches(name: credentials.name, password: credentials.password)
        }
        guard isRight == true else { return .wrong }
        known.withLock { $0[credentials.name] = mark }
        return .welcome
    }

    private func enter() -> Bool {
        waiting.withLock { count in
            guard count < Self.mostWaiting else { return false }
            count += 1
            return true
        }
    }

    private func mark(of credentials: BasicCredentials) -> [UInt8] {
        let text = "\(credentials.name):\(credentials.password)"
        return Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
    }
}
