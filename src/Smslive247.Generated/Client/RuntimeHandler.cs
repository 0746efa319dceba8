#if !NET
using System.Net;

namespace Smslive247.Client;

/// <summary>Creates the handler of the current runtime. SocketsHttpHandler is not part of .NET Standard, so it is configured by reflection.</summary>
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
            // .NET 5 has no ActivityHeadersPropagator.
            type.GetProperty(setting.Key)?.SetValue(handler, setting.Value);
        }

        return handler;
    }
}
#endif
