namespace Smslive247.Benchmarks.Candidates;

/// <summary>A row of the table.</summary>
/// <param name="Version">The version of the API, v4 or v5.</param>
/// <param name="Name">What it is.</param>
/// <param name="Create">Makes the client, over a handler in place of the network.</param>
internal sealed record Candidate(string Version, string Name, Func<CannedHandler, ICandidate> Create)
{
    public const string HandWrittenNewtonsoft = "by hand, Newtonsoft.Json, streaming";
    public const string Registered = "Smslive247.Generated, AddSmslive247, retries and telemetry on";
    public const string Bare = "Smslive247.Generated, bare";

    public static IReadOnlyList<Candidate> All { get; } =
    [
        new("v4", HandWrittenNewtonsoft, static handler => HandWritten.HandWrittenClients.V4(handler, new HandWritten.StreamedNewtonsoft())),
        new("v4", "by hand, Newtonsoft.Json, string + DeserializeObject", static handler => HandWritten.HandWrittenClients.V4(handler, new HandWritten.NewtonsoftText())),
        new("v4", "by hand, System.Text.Json, source generation", static handler => HandWritten.HandWrittenClients.V4(handler, new HandWritten.SourceGenerated())),
        new("v4", "NSwag, stock templates", static handler => new StockClients.StockV4(handler)),
        new("v4", "Refit 16, generated, bare", static handler => RefitClients.RefitV4.Bare(handler)),
        new("v4", "Refit 16, generated, registered", static handler => RefitClients.RefitV4.Registered(handler)),
        new("v4", Bare, static handler => Ours.OursV4.Bare(handler)),
        new("v4", Registered, static handler => Ours.OursV4.Registered(handler)),
        new("v5", HandWrittenNewtonsoft, static handler => HandWritten.HandWrittenClients.V5(handler, new HandWritten.StreamedNewtonsoft())),
        new("v5", "by hand, Newtonsoft.Json, string + DeserializeObject", static handler => HandWritten.HandWrittenClients.V5(handler, new HandWritten.NewtonsoftText())),
        new("v5", "by hand, System.Text.Json, source generation", static handler => HandWritten.HandWrittenClients.V5(handler, new HandWritten.SourceGenerated())),
        new("v5", "NSwag, stock templates", static handler => new StockClients.StockV5(handler)),
        new("v5", "Refit 16, generated, bare", static handler => RefitClients.RefitV5.Bare(handler)),
        new("v5", "Refit 16, generated, registered", static handler => RefitClients.RefitV5.Registered(handler)),
        new("v5", Bare, static handler => Ours.OursV5.Bare(handler)),
        new("v5", Registered, static handler => Ours.OursV5.Registered(handler)),
    ];
}
