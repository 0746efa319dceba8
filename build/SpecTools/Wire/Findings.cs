namespace Smslive247.SpecTools.Wire;

/// <summary>The differences found so far. What many operations share is one difference.</summary>
internal sealed class Findings
{
    private readonly Dictionary<(string, string, string, Direction?, Verdict), Difference> found = [];
    private readonly List<(string, string, string, Direction?, Verdict)> order = [];

    public IReadOnlyList<Difference> All => [.. order.Select(key => found[key])];

    public void Add(Difference difference)
    {
        var key = (difference.Rule, difference.Where, difference.What, difference.Direction, difference.Wire);
        if (found.TryGetValue(key, out var twin))
        {
            found[key] = twin with { Operations = [.. twin.Operations.Union(difference.Operations)], Keys = [.. twin.Keys.Union(difference.Keys)] };
            return;
        }

        order.Add(key);
        found.Add(key, difference);
    }
}
