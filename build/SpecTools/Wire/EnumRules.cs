using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Wire;

/// <summary>Lists of words. A new one widens what may come, as one that is gone narrows it.</summary>
internal static class EnumRules
{
    public static void Compare(IOpenApiSchema old, IOpenApiSchema now, Spot spot)
    {
        if (old.Enum is not { Count: > 0 } oldWords)
        {
            if (now.Enum is { Count: > 0 } set)
            {
                spot.Report("enum-closed", $"only these words now: {string.Join(", ", set.Select(Text))}", Change.Narrowed);
            }

            return;
        }

        if (now.Enum is not { Count: > 0 } newWords)
        {
            spot.Report("enum-opened", "no list of words any more", Change.Widened);
            return;
        }

        foreach (var word in newWords.Select(Text).Except(oldWords.Select(Text)))
        {
            Report("enum-word-added", $"new word `{word}`", word, Change.Widened);
        }

        foreach (var word in oldWords.Select(Text).Except(newWords.Select(Text)))
        {
            Report("enum-word-removed", $"the word `{word}` is gone", word, Change.Narrowed);
        }

        void Report(string rule, string what, string word, Change change) => spot.Report(
            rule, what, Variance.Judge(spot.Direction, change), Variance.Reason(spot.Direction, change), keys: [new ApiKey(spot.OldOwner, word), new ApiKey(spot.NewOwner, word)]);
    }

    private static string Text(JsonNode? word) => word?.ToString() ?? "null";
}
