namespace Smslive247.Client;

/// <summary>Configures the HttpClient of a client, and its handlers.</summary>
internal static class HttpClientSetup
{
    /// <summary>An HttpClient for a client without a container.</summary>
    public static HttpClient Create(Smslive247Options options, HttpMessageHandler? handler)
    {
        OptionsValidator.ThrowIfInvalid(options, nameof(options));
        var primary = PrimaryHandler.Adapt(handler ?? PrimaryHandler.Create(), options);
        var http = new HttpClient(Guard(primary, isShared: false), disposeHandler: primary != handler);
        Configure(http);
        return http;
    }

    /// <summary>Puts <see cref="SendOnceHandler"/> in front of the handler that sends requests.</summary>
    public static HttpMessageHandler Guard(HttpMessageHandler primary, bool isShared) => new SendOnceHandler(primary, PrimaryHandler.ReadsBodyToSend(primary), isShared);

    public static void Configure(HttpClient http)
    {
        // HttpClient's own timeout does not cover the reading of the response body.
        http.Timeout = Timeout.InfiniteTimeSpan;
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"Smslive247.Generated/{TelemetrySource.Version}");
    }
}
