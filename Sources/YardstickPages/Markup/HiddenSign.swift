/// Signs of Unicode that show nothing but change what is seen: controls, marks of direction, zero widths, tags.
///
/// A document could use them to make a sentence look like another; on a page they show as their code: ⟨U+202E⟩.
enum HiddenSign {
    /// The sign as its code; nothing where it may stand as it is.
    static func shown(_ scalar: Unicode.Scalar) -> String? {
        guard isHidden(scalar.value) else { return nil }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    }

    private static func isHidden(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xE0000...0xE007F: true
        default: false
        }
    }
}
