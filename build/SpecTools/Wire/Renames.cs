using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Wire;

/// <param name="Name">As it is written in the document.</param>
/// <param name="Shape">What must be the same for one to be the other.</param>
/// <param name="Index">Its place among its siblings.</param>
internal sealed record Candidate(string Name, string Shape, int Index);

internal sealed record Rename(string Old, string New, string Reason);

/// <summary>Guesses which of the things that are gone is which of the new ones.</summary>
internal static partial class Renames
{
    /// <summary>Each is used once, the likeliest first. Where there is no reason there is no guess.</summary>
    public static IReadOnlyList<Rename> Guess(IReadOnlyList<Candidate> gone, IReadOnlyList<Candidate> added)
    {
        var likely = from old in gone
                     from now in added
                     where old.Shape == now.Shape
                     let guess = Judge(old, now, isOnly: gone.Count == 1 && added.Count == 1)
                     where guess.Score > 0
                     orderby guess.Score descending, Math.Abs(old.Index - now.Index)
                     select new Rename(old.Name, now.Name, guess.Reason);
        var (usedOld, usedNew) = (new HashSet<string>(), new HashSet<string>());
        return [.. likely.ToArray().Where(rename => !usedOld.Contains(rename.Old) && !usedNew.Contains(rename.New) && usedOld.Add(rename.Old) && usedNew.Add(rename.New))];
    }

    public static string Shape(IOpenApiSchema schema) =>
        $"{ScalarRules.TypeOf(schema)}{(schema.Type?.HasFlag(JsonSchemaType.Array) == true && schema.Items is { } items ? $" of {Shape(items)}" : "")}{TextFormat(schema)}{SchemaComparison.NameOf(schema)}";

    /// <summary>The words of a name, cut to their stems: submitDate and dateSubmitted are made of the same.</summary>
    public static IReadOnlySet<string> Stems(string name) => Words(name).Select(Stem).ToHashSet();

    public static string Letters(string name) => NoLetter().Replace(name, "").ToLower(CultureInfo.InvariantCulture);

    /// <summary>Everything has an id: that two names have it in common says nothing.</summary>
    private static IEnumerable<string> Words(string name) =>
        Word().Matches(name).Select(word => word.Value.ToLower(CultureInfo.InvariantCulture)).Except(["id"]);

    private static string Stem(string word) => word[..Math.Min(word.Length, 5)];

    private static (double Score, string Reason) Judge(Candidate old, Candidate now, bool isOnly)
    {
        if (Letters(old.Name) == Letters(now.Name))
        {
            return (2, "the same letters");
        }

        var (oldStems, newStems) = (Stems(old.Name), Stems(now.Name));
        var shared = oldStems.Intersect(newStems).ToArray();
        if (shared.Length > 0)
        {
            return ((double)shared.Length / oldStems.Union(newStems).Count(), $"the same type, and `{string.Join("`, `", Words(now.Name).Where(word => shared.Contains(Stem(word))))}` in both names");
        }

        return isOnly && old.Index == now.Index ? (0.1, "the same type in the same place, and nothing else changed places") : (0, "");
    }

    private static string TextFormat(IOpenApiSchema schema) => ScalarRules.TypeOf(schema) == JsonSchemaType.String ? $" {schema.Format}" : "";

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Word();

    [GeneratedRegex("[^A-Za-z0-9]")]
    private static partial Regex NoLetter();
}
