using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Wire;

/// <summary>Collects differences. A difference that several operations share is one difference.</summary>
internal sealed class Findings
{
    private readonly OrderedDictionary<(string, string, string, Direction?, Verdict), Difference> differences = [];

    public IReadOnlyList<Difference> All => [.. differences.Values];

    public void Add(Difference difference)
    {
        var key = (difference.Rule, difference.Where, difference.What, difference.Direction, difference.Wire);
        differences[key] = differences.TryGetValue(key, out var same)
            ? same with { Operations = [.. same.Operations.Union(difference.Operations)], Keys = [.. same.Keys.Union(difference.Keys)] }
            : difference;
    }
}
