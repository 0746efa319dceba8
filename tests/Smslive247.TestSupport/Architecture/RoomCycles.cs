namespace Smslive247.TestSupport.Architecture;

internal static class RoomCycles
{
    /// <summary>The sets of rooms that can all reach each other.</summary>
    public static IReadOnlyList<IReadOnlySet<string>> Find(IEnumerable<(string From, string To)> dependencies)
    {
        var targets = dependencies.Distinct().ToLookup(dependency => dependency.From, dependency => dependency.To);
        var reachable = targets.ToDictionary(group => group.Key, group => Reach(group.Key, targets));
        return
        [
            .. reachable.Keys.Where(room => reachable[room].Contains(room))
                .Select(room => reachable[room].Where(other => reachable.TryGetValue(other, out var back) && back.Contains(room)).ToHashSet())
                .DistinctBy(cycle => string.Join('\n', cycle.Order(StringComparer.Ordinal))),
        ];
    }

    private static HashSet<string> Reach(string start, ILookup<string, string> targets)
    {
        HashSet<string> reached = [];
        var open = new Stack<string>(targets[start]);
        while (open.TryPop(out var room))
        {
            if (reached.Add(room))
            {
                foreach (var target in targets[room])
                {
                    open.Push(target);
                }
            }
        }

        return reached;
    }
}
