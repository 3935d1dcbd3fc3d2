import Hummingbird

/// What is known of a request on its way.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The name of who asks, where the access says it.
    var person: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }
}
