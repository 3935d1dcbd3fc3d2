import HTTPTypes

/// What every answer tells the browser not to do.
enum SafetyHeaders {
    /// Scripts, styles and pictures come from the server's own files alone; nothing inline, nothing foreign,
    /// no frames around the pages, no form to elsewhere (Content Security Policy Level 3).
    static let contentSecurityPolicy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'",
        "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'",
        "frame-ancestors 'none'",
    ].joined(separator: "; ")

    static let all: [(HTTPField.Name, String)] = texts.compactMap { name, value in
        HTTPField.Name(name).map { ($0, value) }
    }

    private static let texts = [
        ("Content-Security-Policy", contentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ]

    /// Puts them on an answer.
    static func add(to headers: inout HTTPFields) {
        for (name, value) in all { headers[name] = value }
    }
}
