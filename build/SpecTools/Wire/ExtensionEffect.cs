using System.Text.Json.Nodes;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>The effect of a changed extension.</summary>
/// <param name="Wire">The verdict for callers.</param>
/// <param name="Reason">Its reason.</param>
/// <param name="CSharp">The verdict for compiled C#, which compiles and behaves in another way.</param>
/// <param name="Behavior">The changed behavior of the compiled client; null if only names change, which the comparison of the compiled clients shows.</param>
internal sealed record ExtensionEffect(Verdict Wire, string Reason, Verdict CSharp = Verdict.None, string? Behavior = null)
{
    private static readonly ExtensionEffect None = new(Verdict.None, "only code generators read it");

    /// <summary>The rules of our extensions; others have no effect.</summary>
    public static ExtensionEffect Find(string key, JsonNode? old, JsonNode? current) => key switch
    {
        "x-repeatable" => OfFlag(IsFalse(old), IsFalse(current), "no longer repeats the call after a failure", "repeats the call after a failure, and each call acts"),
        "x-sends" => OfFlag(IsTrue(old), IsTrue(current), "counts the call as a send", "no longer counts the call as a send"),
        "x-sensitive" => OfFlag(!IsFalse(old), !IsFalse(current), "masks the value in messages", "shows the value in messages"),
        "x-sent" => OfName(old, current, "counts it as {0} of a send", "no longer counts it as {0} of a send"),
        "x-also-sent-as" => OfName(old, current, "also sends the value as {0}", "no longer sends the value as {0}"),
        "x-may-be-absent" => OfMembers(Values(old), Values(current)),
        "x-unit" when old is not null && current is not null => new(Verdict.Breaking, "the same number has another meaning"),
        _ => None,
    };

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool isTrue) && isTrue;

    private static bool IsFalse(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool isTrue) && !isTrue;

    private static ExtensionEffect OfFlag(bool old, bool current, string set, string cleared) => (old, current) switch
    {
        (false, true) => None with { CSharp = Verdict.Addition, Behavior = set },
        (true, false) => None with { CSharp = Verdict.Breaking, Behavior = cleared },
        _ => None,
    };

    private static ExtensionEffect OfName(JsonNode? old, JsonNode? current, string added, string removed) => old is null
        ? None with { CSharp = Verdict.Addition, Behavior = Format(added, $"`{current}`") }
        : None with { CSharp = Verdict.Breaking, Behavior = Format(removed, $"`{old}`") + (current is null ? "" : $", but as `{current}`") };

    private static string Format(string text, string value) => text.Replace("{0}", value, StringComparison.Ordinal);

    private static string[] Values(JsonNode? node) => [.. (node as JsonArray ?? []).Select(item => $"`{item}`")];

    private static ExtensionEffect OfMembers(string[] old, string[] current) => old.Except(current).ToArray() is { Length: > 0 } removed
        ? None with { CSharp = Verdict.Breaking, Behavior = $"rejects a response without {string.Join(", ", removed)}" }
        : current.Except(old).ToArray() is { Length: > 0 } added
            ? None with { CSharp = Verdict.Addition, Behavior = $"accepts a response without {string.Join(", ", added)}" }
            : None;
}
