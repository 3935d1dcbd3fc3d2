/// The words around a Chinese number that say what it claims.
enum ChineseComparators {
    /// Before the number.
    static let before: [(Comparator, String)] = [
        (.above, "超过 突破 多于 高于 超 大于 超出 逾 已超 已突破 优于"),
        (.atLeast, "不低于 不少于 至少 不小于 最低 不得低于 不得少于"),
        (.below, "低于 少于 不到 不足 小于 未满 不满"),
        (.atMost, "不超过 至多 最多 不高于 不多于 不大于 不得超过 不得高于"),
        (.about, "约 近 接近 大约 将近 约为 大概 超约 近乎"),
    ]

    /// Behind the number.
    static let behind: [(Comparator, String)] = [
        (.atLeast, "以上 及以上"), (.atMost, "以内 以下 及以下 之内"), (.about, "左右 上下"),
        (.above, "多 余"),
    ]

    static func table(_ entries: [(Comparator, String)], _ lexicon: inout Lexicon) -> PhraseTable<Comparator>
    {
        var table = PhraseTable<Comparator>()
        for (comparator, words) in entries {
            for word in words.split(separator: " ") {
                table.add(word, comparator, mark: .comparatorStart, to: &lexicon)
            }
        }
        return table
    }
}
