/// Plans made up for the tests.
enum SamplePlan {
    /// A short plan of a town that does not exist.
    static let text = """
        Work Plan of Linden

        (January 20, 2026)

        1. Review of 2025

        The gross domestic product of Linden reached 12.5 billion yuan, up 6.1 percent. We built 14 schools.

        2. Major tasks for 2026

        We will raise the gross domestic product to more than 13 billion yuan. The urbanization rate will \
        reach 71.9%. We will open 3 new hospitals and plant 20,000 trees.
        """

    /// A plan of about the given size, different for every number.
    static func long(_ number: Int, paragraphs: Int) -> String {
        let body = (1...paragraphs).map { paragraph in
            """
            In 2025 district \(number) built \(paragraph + number) clinics and \(paragraph) kilometres of road. \
            In 2026 we will invest \(paragraph).\(number % 10) million yuan in quarter \(paragraph), and the \
            share of renewed homes will reach \(paragraph % 90 + 5)%.
            """
        }
        return "Work Plan of District \(number)\n\n(January 20, 2026)\n\n" + body.joined(separator: "\n\n")
    }
}
