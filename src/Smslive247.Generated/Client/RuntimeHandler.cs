#if !NET
using System.Net;
using System.Reflection;

namespace Smslive247.Client;

/// <summary>Configures the handler of .NET 5 to 7. SocketsHttpHandler is not part of .NET Standard, so reflection is used.</summary>
internal static class RuntimeHandler
{
    private const DecompressionMethods All = (DecompressionMethods)(-1);

    public static void Configure(HttpMessageHandler handler, Smslive247Options options)
    {
        if (handler.GetType() != HttpStack.SocketsHandler)
        {
            return;
        }

        if (Get<bool>(handler, "AllowAutoRedirect") || Get<bool>(handler, "UseCookies"))
        {
            PrimaryHandler.Change(() =>
            {
                Set(handler, "AllowAutoRedirect", false);
                Set(handler, "UseCookies", false);
                Set(handler, "ActivityHeadersPropagator", null);
            });
        }

        PrimaryHandler.TryChange(() =>
        {
            SetIf(handler, "AutomaticDecompression", DecompressionMethods.None, All);
            SetIf(handler, "PooledConnectionLifetime", Timeout.InfiniteTimeSpan, options.PooledConnectionLifetime);
            SetIf(handler, "ConnectTimeout", Timeout.InfiniteTimeSpan, options.ConnectTimeout);
            SetIf(handler, "MaxConnectionsPerServer", int.MaxValue, options.MaxConnections);
        });
    }

    private static T Get<T>(HttpMessageHandler handler, string name) => (T)handler.GetType().GetProperty(name).GetValue(handler);

    // .NET 5 has no ActivityHeadersPropagator.
    private static void Set(HttpMessageHandler handler, string name, object? value)
    {
        try
        {
            handler.GetType().GetProperty(name)?.SetValue(handler, value);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is InvalidOperationException inner)
        {
            throw inner;
        }
    }

    private static void SetIf<T>(HttpMessageHandler handler, string name, T current, T value)
    {
        if (Equals(Get<T>(handler, name), current))
        {
            Set(handler, name, value);
        }
    }
}
#endif
