import Foundation

/// Who rules and explains.
enum Person {
    /// The name given, or the one that the user is logged in by.
    static func named(_ name: String?) throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let names = [name, environment["USER"], environment["LOGNAME"]].compactMap { $0 }
        guard let name = names.first(where: { !$0.isEmpty }) else {
            throw Problem("this needs to say who you are; add --by NAME.", .usage)
        }
        return name
    }
}
