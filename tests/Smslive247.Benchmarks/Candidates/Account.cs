namespace Smslive247.Benchmarks.Candidates;

/// <summary>What every candidate is told of the service.</summary>
internal static class Account
{
    public const string Key = "MA-00000000";

    public static Uri BaseAddress { get; } = new("https://api.smslive247.example/");

    /// <summary>An HttpClient as somebody would set it up by hand.</summary>
    public static HttpClient Connect(HttpMessageHandler handler)
    {
        var http = new HttpClient(handler, disposeHandler: false);
        Configure(http);
        return http;
    }

    public static void Configure(HttpClient http)
    {
        http.BaseAddress = BaseAddress;
        http.DefaultRequestHeaders.Authorization = new("Bearer", Key);
        http.DefaultRequestHeaders.Accept.Add(new("application/json"));
    }
}
