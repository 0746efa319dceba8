namespace Smslive247.Client;

/// <summary>Configures the HttpClient of a client, and its handlers.</summary>
internal static class HttpClientSetup
{
    /// <summary>An HttpClient for a client without a container.</summary>
    public static HttpClient Create(Smslive247Options options, HttpMessageHandler? handler)
    {
        OptionsValidator.ThrowIfInvalid(options, nameof(options));
        var http = new HttpClient(Guard(handler ?? PrimaryHandler.Create(), options, isShared: false), disposeHandler: handler is null);
        Configure(http);
        return http;
    }

    /// <summary>Configures the handler that sends requests, the innermost one, and puts <see cref="SendOnceHandler"/> in front of it.</summary>
    /// <param name="handler">The handler, or the outermost one of several.</param>
    /// <param name="options">The options of the client.</param>
    /// <param name="isShared">Whether handlers of the host come before it.</param>
    /// <exception cref="InvalidOperationException">The handler has sent requests already, and cannot be changed.</exception>
    public static HttpMessageHandler Guard(HttpMessageHandler handler, Smslive247Options options, bool isShared)
    {
        switch (handler)
        {
            case SendOnceHandler guarded:
                return guarded;
            case DelegatingHandler { InnerHandler: { } inner } outer:
                if (Guard(inner, options, isShared: true) is var guard && guard != inner)
                {
                    PrimaryHandler.Change(() => outer.InnerHandler = guard);
                }

                return outer;
            default:
                var primary = PrimaryHandler.Adapt(handler, options);
                return new SendOnceHandler(primary, PrimaryHandler.ReadsBodyToSend(primary), isShared);
        }
    }

    public static void Configure(HttpClient http)
    {
        // HttpClient's own timeout does not cover the reading of the response body.
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"Smslive247.Generated/{TelemetrySource.Version}");
    }
}
