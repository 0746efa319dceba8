#if !NET
using System.Net;

namespace Smslive247.Client;

/// <summary>
/// The handler of the runtime that this assembly finds itself on. .NET 5 to 7 take it as well, and send by their
/// SocketsHttpHandler, whatever one creates. .NET Standard has no word for that one, so it is set up by name, as the
/// assemblies for .NET do it: else its span would state addresses, in which phone numbers stand.
/// </summary>
internal static class RuntimeHandler
{
    private const DecompressionMethods All = (DecompressionMethods)(-1);

    private static readonly Type? Sockets = typeof(HttpClientHandler).Assembly.GetType("System.Net.Http.SocketsHttpHandler");

    /// <summary>Whether requests go out by SocketsHttpHandler, and not by HttpWebRequest.</summary>
    public static bool IsSockets => Sockets is not null;

    public static HttpMessageHandler Create(Smslive247Options options) => Sockets is null
        ? new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        }
        : Create(Sockets, new()
        {
            ["AllowAutoRedirect"] = false,
            ["UseCookies"] = false,
            ["AutomaticDecompression"] = All,
            ["PooledConnectionLifetime"] = options.PooledConnectionLifetime,
            ["ActivityHeadersPropagator"] = null,
        });

    private static HttpMessageHandler Create(Type type, Dictionary<string, object?> settings)
    {
        var handler = (HttpMessageHandler)Activator.CreateInstance(type);
        foreach (var setting in settings)
        {
            // .NET 5 has no propagator yet.
            type.GetProperty(setting.Key)?.SetValue(handler, setting.Value);
        }

        return handler;
    }
}
#endif
