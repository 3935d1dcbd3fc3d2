import Foundation

/// Runs the built command in a folder of its own, gone when the test is over.
final class Tool: Sendable {
    struct Outcome {
        let status: Int32
        let output: String
        let messages: String
    }

    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "yardstick-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The command, which is built beside the tests.
    static var binary: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("yardstick")
    }

    /// Writes a file into the folder.
    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    /// Runs the command to its end.
    func run(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) throws -> Outcome {
        try run(arguments, input: input, environment: environment)
    }

    func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Outcome {
        let (inlet, outlet, errors) = try (file("input", input), file("output"), file("messages"))
        let process = process(arguments, environment)
        process.standardInput = inlet
        process.standardOutput = outlet
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try contents("output"),
            messages: try contents("messages"))
    }

    /// A process that has not been started yet.
    func process(_ arguments: [String], _ environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let kept = ["PATH": "/usr/bin:/bin", "USER": "ada"]
        process.environment = kept.merging(environment) { _, new in new }
        return process
    }

    /// Files, and not pipes, stand for the streams: they never fill up.
    private func file(_ name: String, _ text: String = "") throws -> FileHandle {
        try write("." + name, text)
        return try FileHandle(forUpdating: folder.appendingPathComponent("." + name))
    }

    private func contents(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appendingPathComponent("." + name)), as: UTF8.self)
    }
}
