namespace Smslive247.PackageTests.Approval;

/// <summary>What a person wants to see of two texts: the lines that went and those that came, each below the line that it belongs to.</summary>
internal static class LineDifference
{
    public static IEnumerable<string> Between(string[] old, string[] now)
    {
        var common = CommonLengths(old, now);
        var (i, j, heading) = (0, 0, "");
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var isGone = j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]);
            var owner = isGone ? Owner(old, i) : Owner(now, j);
            if (owner != heading && owner.Length > 0)
            {
                yield return $"  {owner}";
            }

            heading = owner;
            yield return isGone ? $"- {old[i++].Trim()}" : $"+ {now[j++].Trim()}";
        }
    }

    /// <summary>The length of the longest common sequence of lines of both rests.</summary>
    private static int[,] CommonLengths(string[] old, string[] now)
    {
        var lengths = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    /// <summary>The lines above that each stand further to the left, such as the namespace and type of a member.</summary>
    private static string Owner(string[] lines, int index)
    {
        var owners = new Stack<string>();
        var depth = Depth(lines[index]);
        for (var i = index - 1; i >= 0 && depth > 0; i--)
        {
            if (Depth(lines[i]) < depth && lines[i].Trim().Length > 1)
            {
                depth = Depth(lines[i]);
                owners.Push(lines[i].Trim());
            }
        }

        return string.Join(", ", owners);
    }

    private static int Depth(string line) => line.Length - line.TrimStart().Length;
}
