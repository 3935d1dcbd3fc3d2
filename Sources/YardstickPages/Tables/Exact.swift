import YardstickLedger

/// A value as JSON and CSV have it: exact.
enum Exact {
    case text(String?)
    case integer(Int?)
    case number(Double?)
    case flag(Bool)

    func write(to json: inout JSONWriter, as key: StaticString) {
        switch self {
        case .text(let text): json.member(key, text)
        case .integer(let number?): json.member(key, number)
        case .number(let number?): json.member(key, number)
        case .flag(let flag): json.member(key, flag)
        case .integer(nil), .number(nil): json.member(key, nil as String?)
        }
    }

    func write(to csv: inout CSVWriter) {
        switch self {
        case .text(let text): csv.cell(text)
        case .integer(let number): csv.cell(number.map { String($0) })
        case .number(let number):
            var json = JSONWriter()
            if let number { json.value(number) }
            csv.cell(number == nil ? nil : json.text)
        case .flag(let flag): csv.cell(String(flag))
        }
    }
}
