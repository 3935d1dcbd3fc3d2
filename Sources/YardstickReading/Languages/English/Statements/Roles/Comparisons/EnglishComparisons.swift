/// The same measure told of one place after another: "80.6%, ahead of Norland 77.1%".
extension EnglishStatementReader {
    /// "80.6%, ahead of Norland 77.1%, Suderland 74% and the union 77.2%": the same measure of other places.
    func comparedWithStated(_ index: Int, _ quantity: QuantityMention) -> Statement? {
        guard quantity.unit != .count, let last = statements.last, last.unit == quantity.unit,
            let name = view.token(quantity.first - 1), name.part == .noun, name.isCapitalised,
            comparesPlaces(before: quantity) || isNextPlace(quantity, after: last)
        else { return nil }
        return compared(index, with: last, as: comparesPlaces(before: quantity) ? .reference : last.role)
    }

    /// "with Norland at 5.0%, Suderland 5.1% and Westland 6.6%": the same measure, place by place.
    private func isNextPlace(_ quantity: QuantityMention, after last: Statement) -> Bool {
        let between = view.quantities[last.mention].end..<quantity.first
        return between.count <= 6
            && view.token(between.lowerBound).map { $0.kind == .comma || $0.is(.and) } ?? false
            && view.tokens[between].allSatisfy {
                $0.kind == .comma || $0.is(.and) || $0.part == .determiner || $0.is(.at) || $0.is(.in)
                    || $0.isNominal && $0.isCapitalised && !$0.shape.contains(.allCapitals)
            }
    }

    /// Nothing but names and their values stands between a quantity and "ahead of", "behind", "against".
    private func comparesPlaces(before quantity: QuantityMention) -> Bool {
        var at = quantity.first - 1
        while at >= 0, quantity.first - at < 40 {
            let token = view.tokens[at]
            if token.isOne(of: .ahead, .behind, .against, .versus, .compared, .followed) { return true }
            let isValue =
                view.isQuantity(at) && view.quantities[Int(view.quantityAt[at])].unit == quantity.unit
            let isName =
                token.isCapitalised && token.isNominal || token.part == .determiner || token.kind == .comma
                || token.isOne(of: .and, .of, .with, .to, .at, .in, .by)
            guard isValue || isName else { return false }
            at -= 1
        }
        return false
    }
}
