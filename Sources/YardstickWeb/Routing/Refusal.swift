import HTTPTypes
import Hummingbird
import YardstickLedger

/// Why a request is not answered with a page, in words that say how to go on.
struct Refusal: Error {
    let status: HTTPResponse.Status
    let title: String
    let advice: String
    var headers = HTTPFields()
}

extension Refusal {
    static let wrongHost = Refusal(
        status: .misdirectedRequest, title: "This server is not known by that name",
        advice: "Use its address in digits, or start it with --name and the name that you use.")

    static let wrongOrigin = Refusal(
        status: .forbidden, title: "This was sent from another site",
        advice:
            "A ruling can only be made on the server's own pages. Open the measurement here, and rule there.")

    static let wrongToken = Refusal(
        status: .forbidden, title: "This form is not of your session",
        advice:
            "The server was started anew, or the browser keeps no cookies. Go back, load the page again, and "
            + "send the form once more.")

    static let readersOnly = Refusal(
        status: .forbidden, title: "This ledger can only be read here",
        advice: "Its file may not be written. Check its permissions, then start the server again.")

    static let addressTooLong = Refusal(
        status: .uriTooLong, title: "This address is too long", advice: "Ask for less at once.")

    static let notAnAddress = Refusal(
        status: .badRequest, title: "This is no address of a page",
        advice: "Check the signs after each % and that no part between two slashes is empty, or begin at /.")

    static let tooLarge = Refusal(
        status: .contentTooLarge, title: "This form is too large", advice: "Shorten the note.")

    static let tooSlow = Refusal(
        status: .requestTimeout, title: "The form took too long to arrive", advice: "Send it again.")

    static let notAForm = Refusal(
        status: .unsupportedMediaType, title: "This is no form",
        advice: "Send application/x-www-form-urlencoded, or application/json with the same fields.")

    static let tooMany = Refusal(
        status: .serviceUnavailable, title: "Too many ask at once",
        advice: "Load the page again in a few seconds.", headers: [.retryAfter: "2"])

    static let timeOver = Refusal(
        status: .gatewayTimeout, title: "The answer took too long",
        advice: "Ask for less: one area, one year, one document.")

    static let answerTooLarge = Refusal(
        status: .init(code: 403), title: "The answer is too large to be sent",
        advice: "Ask for less: one area, one year, one document. `yardstick export` writes everything.")

    static let fault = Refusal(
        status: .internalServerError, title: "The server failed",
        advice: "The fault is Yardstick's own; its log says more. Please report it.")

    static func wrongMethod(allowed: String) -> Refusal {
        Refusal(
            status: .methodNotAllowed, title: "A page can only be read",
            advice: "This address answers to \(allowed).", headers: [.allow: allowed])
    }

    static func wrongFields(_ advice: String) -> Refusal {
        Refusal(status: .unprocessableContent, title: "The form could not be understood", advice: advice)
    }

    static func ledger(_ error: LedgerError) -> Refusal {
        switch error.reason {
        case .timeOver: .timeOver
        case .noSuchLine(let name):
            Refusal(
                status: .notFound, title: "The ledger holds no \(name)",
                advice: "It may have been read again meanwhile. Search for its words.")
        case .noSuchFinding, .ambiguousFinding:
            Refusal(
                status: .notFound, title: "The ledger keeps no such finding",
                advice: "The documents may have been read or audited anew. /findings lists what there is.")
        case .locked:
            Refusal(
                status: .serviceUnavailable, title: "The ledger is being written",
                advice: "Another program adds to it. Try again in a moment.", headers: [.retryAfter: "5"])
        case .readOnly: .readersOnly
        default: .fault
        }
    }

    /// What any error comes to for the one who asked.
    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case let error as LedgerError: self = .ledger(error)
        case is LedgerWork.TooMany: self = .tooMany
        case is AnswerTooLarge: self = .answerTooLarge
        case let error as any HTTPResponseError where error.status == .contentTooLarge: self = .tooLarge
        default: self = .fault
        }
    }
}
