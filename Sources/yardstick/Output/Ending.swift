import ArgumentParser
import Foundation
import YardstickDocuments
import YardstickExchange
import YardstickLedger
import YardstickSupervision
import YardstickWeb

/// How the command ends when something is thrown: what it says, and with which exit code.
enum Ending {
    case quiet(ExitStatus)
    case message(String, ExitStatus)
    /// Help, bad usage and whatever else the argument parser has its own words for.
    case parser(any Error)

    init(_ error: any Error) {
        switch error {
        case is OutputClosed: self = .quiet(.done)
        case let status as ExitStatus: self = .quiet(status)
        case let problem as Problem: self = .message(problem.message, problem.status)
        case let error as LedgerError: self = .message(error.description, Self.status(of: error))
        case let error as DocumentError: self = .message(error.description, .unreadable)
        case let error as ImportError: self = .message(error.description, .unreadable)
        case let error as RuleSetError: self = .message(error.description, .unreadable)
        case let error as CorrectionError: self = .message(error.description, .usage)
        case let error as SettingsError: self = .message(error.description, .usage)
        case let error as PasswordFileError: self = .message(error.description, .unreadable)
        default: self = .parser(error)
        }
    }

    /// Ends the process.
    func take() -> Never {
        try? StandardOutput.shared.flush()
        switch self {
        case .quiet(let status): exit(status.rawValue)
        case .message(let text, let status):
            Messages.error(text)
            exit(status.rawValue)
        case .parser(let error):
            guard Yardstick.exitCode(for: error) != .failure else {
                Messages.error("\(error). This is a fault of Yardstick's own; please report it.")
                exit(ExitStatus.fault.rawValue)
            }
            Yardstick.exit(withError: error)
        }
    }

    private static func status(of error: LedgerError) -> ExitStatus {
        switch error.reason {
        case .missing, .noSuchLine, .noSuchFinding, .ambiguousFinding: .notFound
        case .fault: .fault
        default: .unreadable
        }
    }
}

/// The exit codes, as sysexits.h names them where it does.
enum ExitStatus: Int32, Error {
    case done = 0
    case notFound = 1
    case usage = 64
    case unreadable = 65
    case fault = 70
}

/// Something that the user can put right, in words that say how.
struct Problem: Error {
    let message: String
    let status: ExitStatus

    init(_ message: String, _ status: ExitStatus) {
        self.message = message
        self.status = status
    }
}
