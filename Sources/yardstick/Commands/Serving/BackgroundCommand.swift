import Foundation

/// A command of ours that runs in a process of its own, with nobody to read what it says.
struct BackgroundCommand {
    private let process = Process()

    /// Starts it.
    init(_ arguments: String...) throws {
        let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.executableURL =
            FileManager.default.isExecutableFile(atPath: own.path)
            ? own : Bundle.main.executableURL
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
    }

    /// Ends it, unless it has come to its end.
    func stop() {
        if process.isRunning { process.terminate() }
    }
}
