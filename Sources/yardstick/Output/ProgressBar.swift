import Synchronization

/// How far a long command has come, on standard error and only where that is a terminal.
final class ProgressBar: Sendable {
    private static let cells = 30
    private let total: Int
    private let isShown: Bool
    private let shown = Mutex<Int?>(nil)

    init(total: Int, terminal: Terminal = .messages) {
        self.total = total
        isShown = terminal.isInteractive && total > 1
    }

    /// Shows how many are done.
    func update(_ done: Int) {
        guard isShown else { return }
        let permille = done * 1000 / total
        let isNews = shown.withLock { shown in
            defer { shown = permille }
            return shown != permille
        }
        if isNews { StandardError.write("\r" + Self.text(done: done, total: total)) }
    }

    /// Takes the bar away.
    func clear() {
        if isShown { StandardError.write("\r\u{1B}[K") }
    }

    static func text(done: Int, total: Int) -> String {
        let full = total == 0 ? cells : done * cells / total
        let bar = String(repeating: "=", count: full) + String(repeating: " ", count: cells - full)
        return "[\(bar)] \(done) of \(total) documents"
    }
}
