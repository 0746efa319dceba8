namespace Smslive247.Benchmarks.Candidates;

/// <summary>The connection settings of each candidate.</summary>
internal static class Account
{
    public const string Key = "MA-00000000";

    public static Uri BaseAddress { get; } = new("https://api.smslive247.example/");

    /// <summary>An HttpClient, set up by hand.</summary>
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
