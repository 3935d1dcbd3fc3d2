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
        guard request.links.isServed, let id = line.id, let form = SignedForm(request.visitor) else {
            return nil
        }
        let fields: [Correction] = [
            .value(line.measurement.quantity.value), .unit(line.measurement.quantity.unit),
            .comparator(line.measurement.quantity.comparator), .form(line.measurement.form),
            .role(line.measurement.role), .indicator(line.measurement.indicator),
            .indicatorCode(line.measurement.indicatorCode), .area(line.measurement.area),
            .period(line.measurement.period), .noun(line.measurement.quantity.noun),
        ]
        var view = form.view(to: RulingRequest.path, back: back)
        view["measurement"] = String(id)
        view["fields"] = fields.map {
            ["name": $0.field, "current": ($0.text ?? "nothing").shortened(to: 40)]
        }
        return view
    }
}
