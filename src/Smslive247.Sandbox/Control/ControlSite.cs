using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Smslive247.Sandbox.Events;
using Smslive247.Sandbox.Http;
using Smslive247.Sandbox.Page;
using Smslive247.Sandbox.Service;
using Smslive247.Sandbox.Time;

namespace Smslive247.Sandbox.Control;

/// <summary>The page and the control over HTTP, beside the paths of the gateway. Failures, latency, rate limit and log are not for them.</summary>
internal sealed class ControlSite(SandboxOptions options, SimulatedService service, Gateway gateway, SandboxClock clock)
{
    private const string Prefix = "/_sandbox/";

    private readonly ControlOperations operations = new(service, gateway, clock);

    /// <summary>Whether a request is for the page or the control. A POST of / is a mistake of a client of the gateway, which its log shows.</summary>
    public static bool Owns(HttpContext http) => PathOf(http) is var path
        && (path == PageFiles.Root ? HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) : path.StartsWith(Prefix, StringComparison.Ordinal));

    /// <param name="http">The request and its response.</param>
    /// <param name="stopping">Cancelled when the sandbox stops.</param>
    public async Task HandleAsync(HttpContext http, CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping, http.RequestAborted);
        try
        {
            ControlHeaders.Add(http.Response);
            await HandleAllowedAsync(http, stop.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The caller disconnected, or the sandbox stops.
            http.Abort();
        }
    }

    private async Task HandleAllowedAsync(HttpContext http, CancellationToken stop)
    {
        if (ControlGuard.Check(http.Request, options) is { } error)
        {
            await ResponseSender.SendAsync(error, http).ConfigureAwait(false);
        }
        else if (PageFiles.Find(http.Request.Method, PathOf(http)) is { } file)
        {
            await ResponseSender.SendAsync(file, http).ConfigureAwait(false);
        }
        else
        {
            await CallAsync(http, stop).ConfigureAwait(false);
        }
    }

    private async Task CallAsync(HttpContext http, CancellationToken stop)
    {
        var route = await Router.Control.MatchAsync(http).ConfigureAwait(false);
        if (route.Operation?.Id == ControlOperations.Events)
        {
            var feed = new EventFeed(service, gateway, operations.ReadStatus, EventPosition.Parse(http.Request.Headers["Last-Event-ID"].ToString()));
            await EventStream.WriteAsync(feed, http, stop).ConfigureAwait(false);
            return;
        }

        var response = route.Operation is { } operation
            ? await operations.RespondAsync(operation, route, http.Request).ConfigureAwait(false)
            : ControlErrors.Of(http.Request.Method, route.Allow);
        await ResponseSender.SendAsync(response, http).ConfigureAwait(false);
    }

    private static string PathOf(HttpContext http) => Router.RawPath(http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
}
