import Foundation

/// What is known of the terminal, if any, that an output goes to.
struct Terminal: Sendable {
    /// How many columns there are to print in.
    let width: Int
    /// Whether a person reads along.
    let isInteractive: Bool
    /// Whether colours and weights may be used.
    let hasColour: Bool

    /// The terminal of standard output.
    static var output: Terminal { Terminal(STDOUT_FILENO, ProcessInfo.processInfo.environment) }

    /// The terminal of standard error.
    static var messages: Terminal { Terminal(STDERR_FILENO, ProcessInfo.processInfo.environment) }

    init(width: Int, isInteractive: Bool = false, hasColour: Bool = false) {
        self.width = width
        self.isInteractive = isInteractive
        self.hasColour = hasColour
    }

    private init(_ descriptor: Int32, _ environment: [String: String]) {
        let isTerminal = isatty(descriptor) == 1
        let stated = environment["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
        let measured = isTerminal ? Self.columns(of: descriptor) : nil
        width = stated ?? measured ?? 100
        isInteractive = isTerminal && environment["TERM"] != "dumb"
        hasColour = isInteractive && (environment["NO_COLOR"] ?? "").isEmpty
    }

    private static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        let code = ioctl(descriptor, UInt(TIOCGWINSZ), &size)
        return code == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
    }
}

/// Weights of text; without colour the text as it is.
struct Paint: Sendable {
    let isOn: Bool

    func bold(_ text: String) -> String { wrapped(text, "1") }

    func dim(_ text: String) -> String { wrapped(text, "2") }

    private func wrapped(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
