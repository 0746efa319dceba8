namespace Smslive247.Client;

/// <summary>Configures the HttpClient of a client, and its handler.</summary>
internal static class HttpClientSetup
{
    /// <summary>An HttpClient for a client without a container.</summary>
    public static HttpClient Create(Smslive247Options options, HttpMessageHandler? handler)
    {
        OptionsValidator.ThrowIfInvalid(options, nameof(options));
        var http = handler is null
            ? new HttpClient(new SendOnceHandler(CreateHandler(options)), disposeHandler: true)
            : new HttpClient(new SendOnceHandler(handler), disposeHandler: false);
        Configure(http);
        return http;
    }

    public static void Configure(HttpClient http)
    {
        // HttpClient's own timeout does not cover the reading of the response body.
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"Smslive247.Generated/{TelemetrySource.Version}");
    }

    /// <summary>Redirects are not followed, since the key must be sent to one address only. Calls share no cookies.</summary>
    public static HttpMessageHandler CreateHandler(Smslive247Options options) =>
#if NET
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = System.Net.DecompressionMethods.All,
            PooledConnectionLifetime = options.PooledConnectionLifetime,

            // The framework's own span of a request contains its URL, in which phone numbers may appear.
            ActivityHeadersPropagator = null,
        };
#else
        RuntimeHandler.Create(options);
#endif
}
