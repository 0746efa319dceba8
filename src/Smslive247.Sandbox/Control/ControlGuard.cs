using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Smslive247.Sandbox.Http;

namespace Smslive247.Sandbox.Control;

/// <summary>Keeps web pages of others away from the control: it has no key.</summary>
internal static class ControlGuard
{
    private static readonly ResponseData ForeignOrigin =
        ResponseData.Error(403, "The header Origin is that of another page: only the page of the sandbox itself, and programs that are no web page, can use this path.");

    private static readonly ResponseData NoJson =
        ResponseData.Error(415, $"The header Content-Type must be {ResponseData.JsonMediaType}, also without a body, so that no form of a web page can send this request.");

    /// <returns>The error response; null if the request is allowed.</returns>
    [Behaviour("The page and the paths below /_sandbox/ reject requests from web pages of others: another Origin with 403, a POST that is not JSON with 415.")]
    public static ResponseData? Check(HttpRequest request, SandboxOptions options) =>
        !HostRule.AllowsControl(request, options) ? HostRule.Error
        : IsForeign(request) ? ForeignOrigin
        : HttpMethods.IsPost(request.Method) && !IsJson(request.ContentType) ? NoJson
        : null;

    // Its scheme may be that of a proxy before the sandbox.
    private static bool IsForeign(HttpRequest request) => request.Headers.Origin.Count > 0
        && !(Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin) && origin.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(ResponseData.JsonMediaType, StringComparison.OrdinalIgnoreCase);
}
