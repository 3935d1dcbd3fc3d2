import ArgumentParser
import Foundation
import YardstickWeb

/// `yardstick password`: who may see the pages of a server that other machines reach.
struct PasswordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password",
        abstract: "Set a person's password in a file for `serve --password-file`.",
        discussion: """
            Asks for the password, or reads a line of standard input, and writes NAME with the scrypt hash of it \
            into the file, which is made if it is not there. To take a person out, delete their line.

            Examples:
              yardstick password people.txt ann
              pass show yardstick/ann | yardstick password people.txt ann
            """)

    @Argument(help: ArgumentHelp("The file of passwords.", valueName: "file"))
    var file: String

    @Argument(help: ArgumentHelp("The person's name; rulings are recorded by it.", valueName: "name"))
    var name: String

    func run() throws {
        let isNew = !FileManager.default.fileExists(atPath: file)
        let old = isNew ? "" : try text()
        let password = try Self.password()
        guard let text = PasswordFile.setting(password: password, of: name, in: old) else {
            throw Problem(
                "a password may not be empty, and a name may not be empty, hold a colon or begin with #.",
                .usage)
        }
        try write(text)
        Messages.note("\(file): \(name) can now be asked for. Next: yardstick serve --password-file \(file)")
    }

    private func text() throws -> String {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw Problem("\(file): cannot be read. Check its permissions.", .unreadable)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if !text.isEmpty { try check(text) }
        return text
    }

    /// Makes sure that what is there is a file of passwords, so that no other file is written over.
    private func check(_ text: String) throws {
        do {
            _ = try PasswordFile(text: text, path: file)
        } catch let error where error.reason == .empty {
        } catch {
            throw Problem(error.description, .unreadable)
        }
    }

    /// Writes the file so that only its owner can read it.
    private func write(_ text: String) throws {
        let path = file + ".new"
        let made = FileManager.default.createFile(
            atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        guard made, rename(path, file) == 0 else {
            throw Problem("\(file): cannot be written. Check the permissions of its folder.", .unreadable)
        }
    }

    private static func password() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else { return Swift.readLine() ?? "" }
        let first = ask("Password: ")
        guard ask("Once more: ") == first else {
            throw Problem("the two differ. Nothing was written; type the command again.", .usage)
        }
        return first
    }

    /// Asks on the terminal without showing what is typed.
    private static func ask(_ question: String) -> String {
        StandardError.write(question)
        var old = termios()
        tcgetattr(STDIN_FILENO, &old)
        var hidden = old
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &old)
            StandardError.write("\n")
        }
        return Swift.readLine() ?? ""
    }
}
