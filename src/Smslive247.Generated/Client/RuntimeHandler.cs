#if !NET
using System.Net;

namespace Smslive247.Client;

/// <summary>
/// The handler of the runtime that this assembly runs on. SocketsHttpHandler is not part of .NET Standard, so it is set up by
/// reflection, as the assemblies for .NET set it up: its own span would state addresses, which hold phone numbers.
/// </summary>
internal static class RuntimeHandler
{
    private const DecompressionMethods All = (DecompressionMethods)(-1);

    public static HttpMessageHandler Create(Smslive247Options options) => HttpStack.SocketsHandler is not { } sockets
        ? new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        }
        : Create(sockets, new()
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
