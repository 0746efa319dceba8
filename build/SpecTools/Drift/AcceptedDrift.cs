using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Smslive247.SpecTools.Differences;
using Smslive247.SpecTools.Documents;
using YamlDotNet.Core;

namespace Smslive247.SpecTools.Drift;

/// <summary>An accepted kind of difference from the vendor's document, with its reason.</summary>
/// <param name="Rule">The rule, as in <c>diff --format json</c>.</param>
/// <param name="Where">Names of our operations or schemas; <c>*</c> matches any text.</param>
/// <param name="What">The difference, in words; <c>*</c> matches any text.</param>
/// <param name="Reason">Why it is accepted.</param>
internal sealed record AcceptedDrift(string Rule, IReadOnlyList<string> Where, IReadOnlyList<string> What, string Reason)
{
    /// <summary>Parses the file beside a document, a list of entries.</summary>
    public static IReadOnlyList<AcceptedDrift> Parse(string name, string text)
    {
        try
        {
            return [.. (YamlJson.Parse(text) as JsonArray ?? throw new SpecException("a list is required.")).Select(entry => ParseEntry(entry as JsonObject))];
        }
        catch (Exception exception) when (exception is YamlException or SpecException)
        {
            throw new SpecException($"{name} is not a list of accepted differences: {exception.Message}");
        }
    }

    public bool Covers(Difference difference) => difference.Rule == Rule
        && Where.Any(pattern => IsMatch(pattern, PlaceOf(difference))) && What.Any(pattern => IsMatch(pattern, difference.What));

    /// <summary>The patterns of the entry that match no difference.</summary>
    public IEnumerable<string> FindStale(IReadOnlyList<Difference> differences)
    {
        var covered = differences.Where(Covers).ToArray();
        return
        [
            .. Where.Where(pattern => !covered.Any(difference => IsMatch(pattern, PlaceOf(difference)))),
            .. What.Where(pattern => !covered.Any(difference => IsMatch(pattern, difference.What))),
        ];
    }

    public static string PlaceOf(Difference difference) => difference.OldWhere ?? difference.Where;

    private static bool IsMatch(string pattern, string text) =>
        Regex.IsMatch(text, $"^{Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal)}\\z", RegexOptions.Singleline);

    private static AcceptedDrift ParseEntry(JsonObject? entry)
    {
        if (entry?.Select(member => member.Key).Except(["rule", "where", "what", "reason"]).FirstOrDefault() is { } unknown)
        {
            throw new SpecException($"`{unknown}` is unknown; an entry has rule, where, what and reason.");
        }

        return new(Values(entry, "rule").Single(), Values(entry, "where"), Values(entry, "what"), Values(entry, "reason").Single());
    }

    private static string[] Values(JsonObject? entry, string key) => entry?[key] switch
    {
        JsonArray { Count: > 0 } list when key is "where" or "what" => [.. list.Select(item => item!.ToString())],
        JsonValue value when value.ToString().Length > 0 => [value.ToString()],
        null when key is "where" or "what" => ["*"],
        _ => throw new SpecException($"an entry has no {key}: {entry?.ToJsonString() ?? "null"}"),
    };
}
