using System.Diagnostics;
using System.Globalization;

namespace Smslive247.Internal;

/// <summary>The span of a call, and the <c>traceparent</c> of its requests. Nothing personal stands in them.</summary>
internal static class CallActivity
{
    public static ActivitySource Source { get; } = new("Smslive247", UserAgent.Product.Product!.Version);

    public static Activity? Start(ApiOperation operation, Uri root)
    {
        var activity = Source.StartActivity(operation.Id, ActivityKind.Client);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("http.request.method", operation.Method.Method);
            activity.SetTag("url.template", operation.Path);
            activity.SetTag("server.address", root.Host);
            activity.SetTag("server.port", root.Port);
        }

        return activity;
    }

    public static void Complete(this Activity? activity, int attempts, Smslive247Exception? failure)
    {
        if (activity is not { IsAllDataRequested: true })
        {
            return;
        }

        activity.SetTag("http.request.resend_count", attempts > 1 ? attempts - 1 : null);
        if (failure is not null)
        {
            var status = (failure as Smslive247ApiException)?.StatusCode;
            activity.SetTag("http.response.status_code", (int?)status);
            activity.SetTag("error.type", ((int?)status)?.ToString(CultureInfo.InvariantCulture) ?? failure.GetType().FullName);
            activity.SetStatus(ActivityStatusCode.Error);
        }
    }

    /// <summary>Tells the service of the span that the request belongs to, unless a handler of the caller's does.</summary>
    public static void Propagate(HttpRequestMessage request)
    {
        if (Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id } current)
        {
            request.Headers.TryAddWithoutValidation("traceparent", id);
            if (current.TraceStateString is { Length: > 0 } state)
            {
                request.Headers.TryAddWithoutValidation("tracestate", state);
            }
        }
    }
}
