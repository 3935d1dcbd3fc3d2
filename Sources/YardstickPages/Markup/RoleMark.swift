import YardstickReading

/// The mark of a role, the same in tables, charts, reader and legend: an actual is a filled dot, a target a ring, a
/// baseline a small grey dot, a reference a grey dash. A target's comparator is a whisker: upwards for "at least",
/// downwards for "at most"; "about" is a soft ring.
enum RoleMark {
    /// The mark as a picture in the line of a text, with its meaning in words.
    static func inline(_ role: Role, _ comparator: Comparator = .equal) -> Markup {
        let meaning = [role == .target ? comparator.words : nil, role.rawValue].compactMap { $0 }
        return .element(
            "svg",
            [
                "class": "mark", "viewBox": "0 0 12 16", "width": "12", "height": "16", "role": "img",
                "aria-label": meaning.joined(separator: " "),
            ], shape(role, comparator, x: 6, y: 8))
    }

    /// The mark within a picture, around a point.
    static func shape(_ role: Role, _ comparator: Comparator, x: Double, y: Double) -> Markup {
        switch role {
        case .actual: dot(x, y, radius: 3.5, class: "actual")
        case .baseline: dot(x, y, radius: 2.25, class: "baseline")
        case .reference:
            line(x - 4, y, x + 4, y, class: "reference")
        case .target:
            dot(x, y, radius: 3.5, class: comparator == .about ? "target soft" : "target")
                + whisker(comparator, x, y)
        }
    }

    private static func whisker(_ comparator: Comparator, _ x: Double, _ y: Double) -> Markup {
        switch comparator {
        case .above, .atLeast: line(x, y - 3.5, x, y - 8, class: "whisker")
        case .below, .atMost: line(x, y + 3.5, x, y + 8, class: "whisker")
        case .equal, .about: .none
        }
    }

    private static func dot(_ x: Double, _ y: Double, radius: Double, class style: String) -> Markup {
        .element(
            "circle",
            [
                "class": style, "cx": Coordinate.text(x), "cy": Coordinate.text(y),
                "r": Coordinate.text(radius),
            ])
    }

    static func line(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, class style: String
    ) -> Markup {
        .element(
            "line",
            [
                "class": style, "x1": Coordinate.text(x1), "y1": Coordinate.text(y1),
                "x2": Coordinate.text(x2), "y2": Coordinate.text(y2),
            ])
    }
}

/// Coordinates of pictures, to a tenth of a pixel.
enum Coordinate {
    static func text(_ value: Double) -> String {
        guard value.isFinite, value.magnitude < 1e6 else { return "0" }
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10)
            ? String(tenths / 10)
            : (tenths < 0 ? "-" : "") + "\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }
}
