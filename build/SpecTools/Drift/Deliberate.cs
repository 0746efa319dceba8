using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Wire;
using YamlDotNet.Core;

namespace Smslive247.SpecTools.Drift;

/// <summary>A kind of difference from the vendor's document that is meant, with its reason.</summary>
/// <param name="Rule">The kind, as <c>diff --format json</c> tells it.</param>
/// <param name="Where">Our names of operations or schemas; <c>*</c> stands for any text.</param>
/// <param name="What">The difference in words; <c>*</c> stands for any text.</param>
/// <param name="Reason">Why it is meant.</param>
internal sealed record Deliberate(string Rule, IReadOnlyList<string> Where, IReadOnlyList<string> What, string Reason)
{
    /// <summary>Reads the file beside a document: a list of entries.</summary>
    public static IReadOnlyList<Deliberate> Read(string name, string text)
    {
        try
        {
            return [.. (YamlJson.Parse(text) as JsonArray ?? throw new SpecException("it holds no list.")).Select(entry => Entry(entry as JsonObject))];
        }
        catch (Exception exception) when (exception is YamlException or SpecException)
        {
            throw new SpecException($"{name} is no list of deliberate differences: {exception.Message}");
        }
    }

    public bool Covers(Difference difference) => difference.Rule == Rule
        && Where.Any(pattern => Fits(pattern, PlaceOf(difference))) && What.Any(pattern => Fits(pattern, difference.What));

    /// <summary>The parts of the entry that no difference needs any more.</summary>
    public IEnumerable<string> Stale(IReadOnlyList<Difference> differences)
    {
        var covered = differences.Where(Covers).ToArray();
        return
        [
            .. Where.Where(pattern => !covered.Any(difference => Fits(pattern, PlaceOf(difference)))),
            .. What.Where(pattern => !covered.Any(difference => Fits(pattern, difference.What))),
        ];
    }

    public static string PlaceOf(Difference difference) => difference.OldWhere ?? difference.Where;

    private static bool Fits(string pattern, string text) =>
        Regex.IsMatch(text, $"^{Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal)}\\z", RegexOptions.Singleline);

    private static Deliberate Entry(JsonObject? entry)
    {
        if (entry?.Select(member => member.Key).Except(["rule", "where", "what", "reason"]).FirstOrDefault() is { } unknown)
        {
            throw new SpecException($"nothing is called `{unknown}` there; an entry has rule, where, what and reason.");
        }

        return new(Texts(entry, "rule").Single(), Texts(entry, "where"), Texts(entry, "what"), Texts(entry, "reason").Single());
    }

    private static string[] Texts(JsonObject? entry, string key) => entry?[key] switch
    {
        JsonArray { Count: > 0 } list when key is "where" or "what" => [.. list.Select(item => item!.ToString())],
        JsonValue value when value.ToString().Length > 0 => [value.ToString()],
        null when key is "where" or "what" => ["*"],
        _ => throw new SpecException($"an entry has no {key}: {entry?.ToJsonString() ?? "null"}"),
    };
}
