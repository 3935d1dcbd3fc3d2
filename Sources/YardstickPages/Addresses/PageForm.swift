/// The forms in which every page can be had, each by the ending of its address.
public enum PageForm: String, Hashable, Sendable, CaseIterable {
    /// The page for people; its address has no ending of its own.
    case html
    /// The same as JSON.
    case json
    /// Its table as comma-separated values.
    case csv

    /// The media type that the form is sent as.
    public var contentType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .json: "application/json"
        case .csv: "text/csv; charset=utf-8; header=present"
        }
    }
}
