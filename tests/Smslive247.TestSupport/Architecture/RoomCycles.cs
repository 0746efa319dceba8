namespace Smslive247.TestSupport.Architecture;

/// <summary>Rooms that can reach each other over their dependencies.</summary>
public static class RoomCycles
{
    /// <summary>The sets of rooms that can all reach each other.</summary>
    public static IReadOnlyList<IReadOnlySet<string>> Find(IEnumerable<(string From, string To)> dependencies)
    {
        var reachable = Reach(dependencies);
        return
        [
            .. reachable.Keys.Where(room => reachable[room].Contains(room))
                .Select(room => reachable[room].Where(other => reachable.TryGetValue(other, out var back) && back.Contains(room)).ToHashSet())
                .DistinctBy(cycle => string.Join('\n', cycle.Order(StringComparer.Ordinal))),
        ];
    }

    /// <summary>For each room that has dependencies, the rooms that it reaches.</summary>
    public static IReadOnlyDictionary<string, HashSet<string>> Reach(IEnumerable<(string From, string To)> dependencies)
    {
        var targets = dependencies.ToLookup(dependency => dependency.From, dependency => dependency.To);
        return targets.ToDictionary(group => group.Key, group => Reach(group.Key, targets));
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
