import NIOCore

/// Closes a connection on which for a long time nothing was read and no answer came to its end: a client that
/// takes an answer by the byte would hold its connection, and in time all of them.
final class StalledConnections: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    /// What goes into the pipeline of a connection.
    static func handlers(limits: ServerLimits) -> [any RemovableChannelHandler] {
        let time = TimeAmount.nanoseconds(Int64(limits.stallSeconds * 1e9))
        return [IdleStateHandler(allTimeout: time), StalledConnections()]
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        guard event is IdleStateHandler.IdleStateEvent else {
            return context.fireUserInboundEventTriggered(event)
        }
        context.close(promise: nil)
    }
}
