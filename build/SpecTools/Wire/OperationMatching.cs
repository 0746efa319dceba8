using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Wire;

internal sealed record OperationPair(SpecOperation Old, SpecOperation New);

/// <summary>
/// Matches the operations of two documents by method and path, then by operationId. A rename of both is
/// reported as one operation removed and one added.
/// </summary>
internal sealed class OperationMatching
{
    public OperationMatching(SpecDocument old, SpecDocument current)
    {
        Removed = [.. old.Operations];
        Added = [.. current.Operations];
        Match((one, other) => one.Shape == other.Shape);
        Match((one, other) => one.Id is not null && one.Id == other.Id);
    }

    public List<OperationPair> Pairs { get; } = [];

    public List<SpecOperation> Removed { get; }

    public List<SpecOperation> Added { get; }

    private void Match(Func<SpecOperation, SpecOperation, bool> isMatch)
    {
        foreach (var old in Removed.ToArray())
        {
            if (Added.FirstOrDefault(current => isMatch(old, current)) is { } match)
            {
                Pairs.Add(new OperationPair(old, match));
                Removed.Remove(old);
                Added.Remove(match);
            }
        }
    }
}
