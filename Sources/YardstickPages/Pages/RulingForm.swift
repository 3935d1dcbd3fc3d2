import YardstickLedger

/// The form by which a reviewer confirms or corrects a reading.
struct RulingForm {
    private let line: MeasurementLine
    private let request: PageRequest
    private let back: PageAddress

    init(_ line: MeasurementLine, _ request: PageRequest, back: PageAddress) {
        self.line = line
        self.request = request
        self.back = back
    }

    /// The form for a template; nothing for whoever may not rule.
    var view: [String: Any]? {
        guard request.links.isServed, let id = line.id else { return nil }
        let (name, token, isKnown): (String?, String, Bool)
        switch request.visitor {
        case .reader: return nil
        case .reviewer(let own, let mark): (name, token, isKnown) = (own, mark, own != nil)
        case .guest(let own, let mark): (name, token, isKnown) = (own, mark, false)
        }
        let fields: [Correction] = [
            .value(line.measurement.quantity.value), .unit(line.measurement.quantity.unit),
            .comparator(line.measurement.quantity.comparator), .form(line.measurement.form),
            .role(line.measurement.role), .indicator(line.measurement.indicator),
            .indicatorCode(line.measurement.indicatorCode), .area(line.measurement.area),
            .period(line.measurement.period), .noun(line.measurement.quantity.noun),
        ]
        return [
            "action": RulingRequest.path, "token": token, "tokenField": RulingRequest.tokenField,
            "measurement": String(id), "back": back.link, "asksName": !isKnown, "name": name ?? "",
            "fields": fields.map { ["name": $0.field, "current": ($0.text ?? "nothing").shortened(to: 40)] },
        ]
    }
}
