using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Drift;

/// <summary>Writes an entry for the list of accepted differences. Without its reason, the list is invalid.</summary>
internal static partial class AcceptedDriftEntry
{
    private const int LineLength = 130;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="row">Differences of the same rule and text.</param>
    public static string Write(IReadOnlyList<Difference> row) =>
        $"- rule: {row[0].Rule}\n  where: {WriteList([.. row.Select(AcceptedDrift.PlaceOf).Distinct().Select(Quote)])}\n  what: {Quote(row[0].What)}\n  reason: # why we do not follow the vendor\n";

    private static string WriteList(string[] items)
    {
        var line = $"[{string.Join(", ", items)}]";
        return items.Length == 1 ? items[0] : line.Length < LineLength ? line : string.Concat(items.Select(item => $"\n    - {item}"));
    }

    private static string Quote(string text) => Plain().IsMatch(text) ? text
        : text.Any(char.IsControl) ? JsonSerializer.Serialize(text, Options)
        : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Names, which need no quotes.</summary>
    [GeneratedRegex(@"^[A-Za-z]\w*( \w+)*\z")]
    private static partial Regex Plain();
}
