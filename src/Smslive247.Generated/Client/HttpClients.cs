namespace Smslive247.Client;

/// <summary>Makes what sends requests. No time limit of its own: HttpClient's would not cover the body.</summary>
internal static class HttpClients
{
    /// <summary>An HttpClient for a client without a container.</summary>
    public static HttpClient Create(Smslive247Options options, HttpMessageHandler? handler)
    {
        OptionsValidator.ThrowIfInvalid(options, nameof(options));
        return Configure(handler is null
            ? new HttpClient(new SendOnceHandler(CreateHandler(options)), disposeHandler: true)
            : new HttpClient(new SendOnceHandler(handler), disposeHandler: false));
    }

    public static HttpClient Configure(HttpClient http)
    {
        http.Timeout = Timeout.InfiniteTimeSpan;
        return http;
    }

    /// <summary>Redirects are not followed: the key belongs to one address. Cookies would tie calls together.</summary>
    public static HttpMessageHandler CreateHandler(Smslive247Options options) =>
#if NET
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = System.Net.DecompressionMethods.All,
            PooledConnectionLifetime = options.PooledConnectionLifetime,

            // The framework's own span of a request states its address, in which phone numbers stand. Ours does not.
            ActivityHeadersPropagator = null,
        };
#else
        RuntimeHandler.Create(options);
#endif
}
