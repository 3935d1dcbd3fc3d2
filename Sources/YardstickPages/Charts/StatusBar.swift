import YardstickSupervision

/// How many of some targets stand how, as a bar with its words beside it.
enum StatusBar {
    private static let width = 100.0
    private static let gap = 0.8

    /// The counts in words, and the bar below them; nothing where there is no target.
    static func markup(_ counts: StatusCounts) -> Markup {
        guard counts.total > 0 else { return .none }
        return .element("span", ["class": "stand"], words(counts) + bar(counts))
    }

    /// The bar alone; what it says has to stand beside it.
    static func bar(_ counts: StatusCounts) -> Markup {
        let shown = Status.allCases.filter { counts[$0] > 0 }
        let room = width - gap * Double(shown.count - 1)
        var x = 0.0
        var parts = Markup.none
        for status in shown {
            let share = room * Double(counts[status]) / Double(max(1, counts.total))
            parts += .element(
                "rect",
                [
                    "class": status.slug, "x": Coordinate.text(x), "y": "0",
                    "width": Coordinate.text(max(0.4, share)), "height": "8",
                ])
            x += share + gap
        }
        return .element(
            "svg",
            [
                "class": "status-bar", "viewBox": "0 0 100 8", "preserveAspectRatio": "none",
                "aria-hidden": "true",
            ], parts)
    }

    private static func words(_ counts: StatusCounts) -> Markup {
        .element("small", [:], text: counts.words)
    }
}
