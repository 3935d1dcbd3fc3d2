/// What is said beside the results, on standard error.
enum Messages {
    /// Says why something failed.
    static func error(_ text: String) {
        say("yardstick: " + text)
    }

    /// Says what is good to know.
    static func note(_ text: String) {
        say(text)
    }

    private static func say(_ text: String) {
        StandardError.write(VisibleText.lines(text) + "\n")
    }
}
