using Smslive247.Benchmarks.Candidates;
using Smslive247.Benchmarks.Candidates.HandWritten;
using Smslive247.Benchmarks.Candidates.Ours;
using Smslive247.Benchmarks.Models;

namespace Smslive247.Benchmarks.StartUp;

/// <summary>From the first line of a registration to the first response, in a new process.</summary>
internal static class FirstCall
{
    public static IReadOnlyDictionary<string, Func<CannedHandler, Task<string?>>> Starts { get; } = new Dictionary<string, Func<CannedHandler, Task<string?>>>
    {
        ["by hand, AddHttpClient, Newtonsoft.Json"] = static handler => ByHandAsync(handler, static () => new StreamedNewtonsoft()),
        ["by hand, AddHttpClient, System.Text.Json, source generation"] = static handler => ByHandAsync(handler, static () => new SourceGenerated()),
        [Candidate.Registered] = static handler => OursV5.Registered(handler).GetAsync("0000000000000001"),
    };

    public static async Task<TimeSpan> RunAsync(string name)
    {
        var handler = new CannedHandler { Response = CannedResponses.One("v5") };
        var start = Stopwatch.GetTimestamp();
        var messageId = await Starts[name](handler);
        var taken = Stopwatch.GetElapsedTime(start);
        return messageId == CannedResponses.Id(1) ? taken : throw new InvalidOperationException($"'{messageId}' came.");
    }

    private static async Task<string?> ByHandAsync(CannedHandler handler, Func<IJsonFormat> createFormat)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddHttpClient("sms", Account.Configure).ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddSingleton(_ => createFormat());
        var provider = services.BuildServiceProvider();
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("sms");
        using var response = await http.GetAsync(new Uri("api/v5/sms/0000000000000001", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        return (await provider.GetRequiredService<IJsonFormat>().ReadAsync<MessageV5>(response.EnsureSuccessStatusCode().Content)).MessageId;
    }
}
