using System.Net;
#if NET
using System.Runtime.CompilerServices;
using System.Security.Cryptography.X509Certificates;
#endif

namespace Smslive247.Client;

/// <summary>
/// Configures the handler that sends requests, of the library or of the host. Redirects are not followed, since the key must be sent to one
/// address only. Calls share no cookies.
/// </summary>
internal static class PrimaryHandler
{
#if NET
    /// <summary>The replacement of each HttpClientHandler of a host, so that clients that share the one share the connections of the other.</summary>
    private static readonly ConditionalWeakTable<HttpClientHandler, SocketsHttpHandler> Replacements = [];

#endif
    public static HttpMessageHandler Create() =>
#if NET
        new SocketsHttpHandler();
#else
        (HttpMessageHandler)Activator.CreateInstance(HttpStack.SocketsHandler ?? typeof(HttpClientHandler));
#endif

    /// <summary>Whether a handler reads a body only when it sends the headers.</summary>
    public static bool ReadsBodyToSend(HttpMessageHandler handler) =>
#if NET
        handler is SocketsHttpHandler;
#else
        HttpStack.SocketsHandler is { } sockets && (handler.GetType() == sockets || handler.GetType() == typeof(HttpClientHandler));
#endif

    /// <summary>Applies the options. Settings of the host, such as a proxy or certificates, remain.</summary>
    /// <returns>The same handler, or one with the same settings.</returns>
    /// <exception cref="InvalidOperationException">The handler has sent requests already, and would follow redirects or keep cookies.</exception>
    public static HttpMessageHandler Adapt(HttpMessageHandler handler, Smslive247Options options)
    {
        switch (handler)
        {
#if NET
            case SocketsHttpHandler sockets:
                Configure(sockets, options);
                break;
            case HttpClientHandler client when client.GetType() == typeof(HttpClientHandler):
                var replacement = Replacements.GetValue(client, original => WithSettingsOf(original, options.BaseAddress));
                Configure(replacement, options);
                return replacement;
#endif
            case HttpClientHandler client:
                Configure(client);
                break;
#if !NET
            default:
                RuntimeHandler.Configure(handler, options);
                break;
#endif
        }

        return handler;
    }

    /// <summary>Makes a change without which a promise of the library would be broken.</summary>
    /// <exception cref="InvalidOperationException">The handler has sent requests already.</exception>
    public static void Change(Action change)
    {
        try
        {
            change();
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException(
                "The handler of the HttpClient has sent requests already, so that it cannot be changed: give Smslive247 a handler of its own, or create its client before the first request.",
                exception);
        }
    }

    /// <summary>Makes changes that a handler that has sent requests, such as those of another client of the library, does not need.</summary>
    public static void TryChange(Action change)
    {
        try
        {
            change();
        }
        catch (InvalidOperationException)
        {
            // It keeps its settings. It throws if a setting is changed even to its own value.
        }
    }

    private static void Configure(HttpClientHandler handler)
    {
        if (handler.AllowAutoRedirect || handler.UseCookies)
        {
            Change(() => (handler.AllowAutoRedirect, handler.UseCookies) = (false, false));
        }

        if (handler.SupportsAutomaticDecompression && handler.AutomaticDecompression == DecompressionMethods.None)
        {
            TryChange(() => handler.AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate);
        }
    }
#if NET

    private static void Configure(SocketsHttpHandler handler, Smslive247Options options)
    {
        if (handler.AllowAutoRedirect || handler.UseCookies || handler.ActivityHeadersPropagator is not null)
        {
            // The framework's own span of a request contains its URL, in which phone numbers may appear.
            Change(() => (handler.AllowAutoRedirect, handler.UseCookies, handler.ActivityHeadersPropagator) = (false, false, null));
        }

        TryChange(() =>
        {
            handler.AutomaticDecompression = handler.AutomaticDecompression == DecompressionMethods.None ? DecompressionMethods.All : handler.AutomaticDecompression;
            handler.PooledConnectionLifetime = handler.PooledConnectionLifetime == Timeout.InfiniteTimeSpan ? options.PooledConnectionLifetime : handler.PooledConnectionLifetime;
            handler.ConnectTimeout = handler.ConnectTimeout == Timeout.InfiniteTimeSpan ? options.ConnectTimeout : handler.ConnectTimeout;
            handler.MaxConnectionsPerServer = Math.Min(handler.MaxConnectionsPerServer, options.MaxConnections);
            handler.EnableMultipleHttp2Connections |= options.UseHttp2;
        });
    }

    /// <summary>
    /// A SocketsHttpHandler with the settings of an HttpClientHandler, which is one inside, but does not let its spans be turned off, nor its
    /// time limit of a connection be set.
    /// </summary>
    private static SocketsHttpHandler WithSettingsOf(HttpClientHandler client, Uri address)
    {
        var sockets = new SocketsHttpHandler
        {
            AutomaticDecompression = client.AutomaticDecompression,
            UseProxy = client.UseProxy,
            Proxy = client.Proxy,
            DefaultProxyCredentials = client.DefaultProxyCredentials,
            PreAuthenticate = client.PreAuthenticate,
            Credentials = client.Credentials,
            MaxConnectionsPerServer = client.MaxConnectionsPerServer,
            MaxResponseHeadersLength = client.MaxResponseHeadersLength,
            MeterFactory = client.MeterFactory,
        };
        var tls = sockets.SslOptions;
        tls.EnabledSslProtocols = client.SslProtocols;
        tls.CertificateRevocationCheckMode = client.CheckCertificateRevocationList ? X509RevocationMode.Online : X509RevocationMode.NoCheck;
        tls.ClientCertificates = client.ClientCertificateOptions == ClientCertificateOption.Manual
            ? client.ClientCertificates
            : throw new NotSupportedException($"Smslive247 does not support {nameof(client.ClientCertificateOptions)} = {client.ClientCertificateOptions}: add the certificate to {nameof(client.ClientCertificates)}.");
        if (client.ServerCertificateCustomValidationCallback is { } validate)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, address);
            tls.RemoteCertificateValidationCallback = (_, certificate, chain, errors) => validate(request, certificate as X509Certificate2, chain, errors);
        }

        return sockets;
    }
#endif
}
