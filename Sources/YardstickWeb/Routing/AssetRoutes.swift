import HTTPTypes
import Hummingbird
import NIOCore
import YardstickPages

/// The site's own files. An address holds a hash of the content, so that a browser asks for each once.
enum AssetRoutes {
    static func add(to router: Router<WebContext>) {
        for asset in Asset.all {
            let plain = ByteBuffer(bytes: asset.body)
            let packed = FinishedAnswer.compressed(plain, asset.contentType)
            router.get(RouterPath(asset.path)) { request, _ in
                var headers: HTTPFields = [
                    .contentType: asset.contentType, .vary: "Accept-Encoding",
                    .cacheControl: "public, max-age=31536000, immutable",
                ]
                guard let packed, Conditions.takesGzip(request.headers) else {
                    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: plain))
                }
                headers[.contentEncoding] = "gzip"
                return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: packed))
            }
        }
    }
}
