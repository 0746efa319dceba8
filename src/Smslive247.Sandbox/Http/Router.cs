using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Smslive247.Sandbox.Http;

/// <summary>Finds operations with the routing of ASP.NET Core, which has an endpoint for each operation of the documents. All sandboxes of a process share it.</summary>
internal sealed class Router
{
    private readonly Lazy<RequestDelegate> routing;

    private Router(Func<IEnumerable<ApiDocument>> documents) => routing = new(() => Build(documents()));

    /// <summary>Of the gateway.</summary>
    public static Router Service { get; } = new(() => ApiDocument.All);

    /// <summary>Of the control of the sandbox.</summary>
    public static Router Control { get; } = new(() => [ApiDocument.Control]);

    /// <returns>The operation of a request; without one, the methods of its path.</returns>
    [Behaviour("A path with an empty segment, such as a slash at its end, is unknown.")]
    [Behaviour("The fixed segments of a path are compared as they were sent: %73ms is not sms.")]
    public async Task<Route> MatchAsync(HttpContext http)
    {
        var path = RawPath(http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);

        // An id is data: routing compares the segments as they were sent, so that no encoded character of an id is a step in the path.
        if (path.Split('/').Skip(1).Any(segment => segment is "" or "." or ".."))
        {
            return new(path, Operation: null, Allow: "");
        }

        http.Request.Path = new PathString(path);
        await routing.Value(http).ConfigureAwait(false);
        var allow = http.Response.Headers.Allow.ToString();
        http.Response.Headers.Remove("Allow");
        return new(path, http.GetEndpoint()?.Metadata.GetMetadata<Operation>(), allow);
    }

    /// <summary>Reads the documents, so that the first request does not wait for it.</summary>
    public void Prepare()
    {
        var http = new DefaultHttpContext();
        http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget = "/any";
        MatchAsync(http).GetAwaiter().GetResult();
    }

    /// <summary>The path of a target in origin form, <c>/path</c>, or absolute form, <c>http://host/path</c>.</summary>
    public static string RawPath(string target)
    {
        var path = target.Split('?', 2)[0];
        var authority = path.IndexOf("://", StringComparison.Ordinal);
        var start = path.StartsWith('/') ? 0 : authority < 0 ? -1 : path.IndexOf('/', authority + 3);
        return start < 0 ? "/" : path[start..];
    }

    private static RequestDelegate Build(IEnumerable<ApiDocument> documents)
    {
        var services = new ServiceCollection().AddLogging().AddMetrics().AddRouting().AddSingleton(new System.Diagnostics.DiagnosticListener(typeof(Router).FullName!));
        var app = new ApplicationBuilder(services.BuildServiceProvider());
        app.UseRouting();
        app.UseEndpoints(endpoints =>
        {
            foreach (var operation in documents.SelectMany(document => document.Operations))
            {
                endpoints.MapMethods(operation.Path, [operation.Method], _ => Task.CompletedTask).WithMetadata(operation);
            }
        });
        return app.Build();
    }
}
