import Foundation
import Subprocess

/// Runs a program on bytes in a process of its own, with limits on time, memory and output.
struct ConfinedProgram {
    /// The program's name, looked up as the shell does.
    let name: String
    /// The Debian package that holds it.
    let package: String
    /// What it may take.
    let limits: DocumentLimits

    /// What a run ended with.
    struct Outcome {
        /// The exit code, or nothing where a signal ended it.
        let code: Int32?
        /// What it printed.
        let output: [UInt8]
        /// What it complained of.
        let complaint: String
    }

    /// Runs the program with the bytes as its standard input.
    func run(_ arguments: [String], on input: [UInt8]) async throws(DocumentError.Reason) -> Outcome {
        guard isInstalled else { throw .programMissing(name, package: package) }
        do {
            return try await withThrowingTaskGroup(of: Outcome?.self) { group in
                group.addTask { try await start(arguments, on: input) }
                group.addTask {
                    try await Task.sleep(for: .seconds(limits.seconds))
                    return nil
                }
                defer { group.cancelAll() }
                guard let first = try await group.next(), let outcome = first else {
                    throw DocumentError.Reason.tooSlow(seconds: limits.seconds)
                }
                return outcome
            }
        } catch {
            throw reason(for: error)
        }
    }

    private func start(_ arguments: [String], on input: [UInt8]) async throws -> Outcome {
        // The shell sets the limits and then becomes the program, so that they are set on every system.
        let limited = """
            ulimit -v \(limits.converterMemory >> 10) 2>/dev/null
            ulimit -t \(limits.seconds) 2>/dev/null
            exec "$@"
            """
        let result = try await Subprocess.run(
            .path("/bin/sh"), arguments: Arguments(["-c", limited, "sh", name] + arguments),
            environment: .inherit.updating(["LC_ALL": "C"]), input: .array(input),
            output: .bytes(limit: limits.convertedBytes), error: .string(limit: 1 << 20))
        let code: Int32? =
            if case .exited(let code) = result.terminationStatus { Int32(code) } else { nil }
        return Outcome(code: code, output: result.standardOutput, complaint: result.standardError)
    }

    private func reason(for error: any Error) -> DocumentError.Reason {
        if let reason = error as? DocumentError.Reason { return reason }
        guard let failure = error as? SubprocessError else { return .broken(.pdf, "`\(name)` did not run") }
        if failure.code == .outputLimitExceeded {
            return .unpacksTooFar("more than \(limits.convertedBytes >> 20) MiB of text")
        }
        return .broken(.pdf, "`\(name)` stopped before it had read the file")
    }

    private var isInstalled: Bool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
    }
}
