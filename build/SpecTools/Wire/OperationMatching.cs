using System.Text.RegularExpressions;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

/// <param name="Old">The operation in the old document.</param>
/// <param name="New">The operation in the new one.</param>
/// <param name="Guess">Why the two are taken for one; null where method and path are the same.</param>
internal sealed record OperationPair(SpecOperation Old, SpecOperation New, string? Guess);

/// <summary>Which operation of the old document is which of the new one. What a server sees decides, then the operationId, then likeness.</summary>
internal sealed partial class OperationMatching
{
    public OperationMatching(SpecDocument old, SpecDocument now)
    {
        Gone = [.. old.Operations];
        Added = [.. now.Operations];
        Match((one, other) => one.Shape == other.Shape ? "" : null);
        Match((one, other) => one.Id is not null && one.Id == other.Id ? "the same operationId" : null);
        Match((one, other) => one.Method == other.Method && Plain(one) == Plain(other) ? "the same letters" : null);
        Match((one, other) => one.Method == other.Method && DifferInOneWord(one, other) is { } words ? words : null);
    }

    public List<OperationPair> Pairs { get; } = [];

    /// <summary>Operations of the old document that the new one lacks.</summary>
    public List<SpecOperation> Gone { get; }

    public List<SpecOperation> Added { get; }

    private void Match(Func<SpecOperation, SpecOperation, string?> reason)
    {
        foreach (var old in Gone.ToArray())
        {
            if (Added.Select(now => (now, why: reason(old, now))).FirstOrDefault(match => match.why is not null) is ({ } now, { } why))
            {
                Pairs.Add(new OperationPair(old, now, why.Length == 0 ? null : why));
                Gone.Remove(old);
                Added.Remove(now);
            }
        }
    }

    private static string Plain(SpecOperation operation) => Spelling().Replace(operation.Shape, "").ToUpperInvariant();

    /// <summary>Two paths of one form, all words but one the same, and that one alike.</summary>
    private static string? DifferInOneWord(SpecOperation old, SpecOperation now)
    {
        var (oldWords, newWords) = (old.Shape.Split('/'), now.Shape.Split('/'));
        if (oldWords.Length != newWords.Length)
        {
            return null;
        }

        return oldWords.Zip(newWords).Where(pair => pair.First != pair.Second).ToArray() is [var (first, second)] && Renames.Stems(first).Overlaps(Renames.Stems(second))
            ? $"the same path but for `{first}` → `{second}`"
            : null;
    }

    [GeneratedRegex("[-_.]")]
    private static partial Regex Spelling();
}
