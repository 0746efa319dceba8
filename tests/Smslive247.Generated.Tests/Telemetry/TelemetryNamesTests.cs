using Smslive247.Telemetry;

namespace Smslive247.Tests.Telemetry;

/// <summary>The package's README lists every name that is used, and none that is not.</summary>
public partial class TelemetryNamesTests
{
    private static readonly string[] Tags = Constants(typeof(TagNames));
    private static readonly string[] Instruments = Constants(typeof(InstrumentNames));

    private static readonly LoggerMessageAttribute[] Events =
        [.. typeof(CallLog).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).SelectMany(method => method.GetCustomAttributes<LoggerMessageAttribute>())];

    [Fact]
    public void Readme_TelemetrySection_ListsEveryName()
    {
        var listed = Section();

        Assert.Equal((13, 6, 9), (Tags.Length, Instruments.Length, Events.Length));
        Assert.All(Tags, name => Assert.Contains($"`{name}`", listed, StringComparison.Ordinal));
        Assert.All(Instruments, name => Assert.Contains($"\n| `{name}` |", listed, StringComparison.Ordinal));
        Assert.All(Events, row => Assert.Contains($"\n| {row.EventId} `{row.EventName}` | {row.Level} |", listed, StringComparison.Ordinal));
        Assert.All(Events, row => Assert.All(Placeholder().Matches(row.Message), value => Assert.Contains($"`{value.Groups[1].Value}`", listed, StringComparison.Ordinal)));
    }

    [Fact]
    public void Readme_TelemetrySection_ListsNothingElse()
    {
        var names = Name().Matches(Section()).Select(match => match.Groups[1].Value);

        // Names that others emit, or nobody.
        Assert.All(names, name => Assert.Contains(name, Tags.Concat(Instruments).Append("http.client.request.duration").Append("messaging.client.sent.messages").Append("url.full")));
    }

    [Fact]
    public void Events_Ids_AreUnique() => Assert.Equal(Events.Length, Events.Select(row => row.EventId).Distinct().Count());

    private static string[] Constants(Type type) => [.. type.GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    private static string Section()
    {
        var readme = File.ReadAllText(Repository.File(Path.Combine("src", "Smslive247.Generated", "README.md")));
        var start = readme.IndexOf("\n### Telemetry\n", StringComparison.Ordinal);
        return readme[start..readme.IndexOf("\n### ", start + 1, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"`([a-z0-9_]+(?:\.[a-z0-9_]+)+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"\{(\w+)")]
    private static partial Regex Placeholder();
}
