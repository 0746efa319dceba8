using System.Text.Json;

namespace Smslive247.ContractTests.Json;

/// <summary>
/// The differences of two JSON texts: numbers by value, instants and dates as such, null as absent. It reads with System.Text.Json,
/// so that changes by Newtonsoft are found.
/// </summary>
internal static class JsonComparison
{
    /// <param name="expected">The expected JSON.</param>
    /// <param name="actual">The actual JSON.</param>
    /// <param name="isExact">Names of members whose text must be identical.</param>
    public static IReadOnlyList<string> Differences(string expected, string actual, Func<string, bool>? isExact = null)
    {
        using var left = JsonDocument.Parse(expected);
        using var right = JsonDocument.Parse(actual);
        return [.. Compare("$", left.RootElement, right.RootElement, isExact ?? (_ => false))];
    }

    private static IEnumerable<string> Compare(string path, JsonElement expected, JsonElement actual, Func<string, bool> isExact) =>
        (expected.ValueKind, actual.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => CompareObjects(path, expected, actual, isExact),
            (JsonValueKind.Array, JsonValueKind.Array) => CompareArrays(path, expected, actual, isExact),
            _ => AreEqual(expected, actual) ? [] : [$"{path}: {expected.GetRawText()} is expected, {actual.GetRawText()} came"],
        };

    private static IEnumerable<string> CompareObjects(string path, JsonElement expected, JsonElement actual, Func<string, bool> isExact)
    {
        foreach (var name in NamesOf(expected).Union(NamesOf(actual)))
        {
            var (left, right) = (Member(expected, name), Member(actual, name));
            var differences = isExact(name)
                ? left?.GetRawText() == right?.GetRawText() ? [] : [$"{path}.{name}: exactly {left?.GetRawText()} is expected, {right?.GetRawText() ?? "nothing"} came"]
                : (IsNull(left), IsNull(right)) switch
                {
                    (true, true) => [],
                    (false, false) => Compare($"{path}.{name}", left!.Value, right!.Value, isExact),
                    (true, false) => [$"{path}.{name}: {right!.Value.GetRawText()} came, which was not expected"],
                    (false, true) => [$"{path}.{name}: {left!.Value.GetRawText()} is expected, nothing came"],
                };
            foreach (var difference in differences)
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<string> CompareArrays(string path, JsonElement expected, JsonElement actual, Func<string, bool> isExact) =>
        expected.GetArrayLength() == actual.GetArrayLength()
            ? expected.EnumerateArray().Zip(actual.EnumerateArray()).SelectMany((pair, index) => Compare($"{path}[{index}]", pair.First, pair.Second, isExact))
            : [$"{path}: {expected.GetArrayLength()} items are expected, {actual.GetArrayLength()} came"];

    private static bool AreEqual(JsonElement expected, JsonElement actual) =>
        expected.ValueKind == actual.ValueKind &&
        (expected.GetRawText() == actual.GetRawText() || expected.ValueKind switch
        {
            JsonValueKind.Number => expected.GetDecimal() == actual.GetDecimal(),
            JsonValueKind.String => AreEqual(expected.GetString()!, actual.GetString()!),
            _ => false,
        });

    private static bool AreEqual(string expected, string actual) =>
        expected == actual || $"{expected}T00:00:00" == actual || (Instant(expected) is { } instant && instant == Instant(actual));

    private static DateTimeOffset? Instant(string text) =>
        text.Length > 18 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var instant) ? instant : null;

    private static IEnumerable<string> NamesOf(JsonElement json) => json.EnumerateObject().Select(member => member.Name);

    private static JsonElement? Member(JsonElement json, string name) => json.TryGetProperty(name, out var member) ? member : null;

    private static bool IsNull(JsonElement? member) => member is null or { ValueKind: JsonValueKind.Null };
}
