namespace Smslive247.PublicApiTests.Approval;

/// <summary>The deleted and inserted lines of a text, below the lines that contain them by indentation, such as the namespace and type of a member.</summary>
internal static class LineDifference
{
    public static IEnumerable<string> Between(string old, string current)
    {
        var containers = new Stack<string>();
        var heading = "";
        foreach (var line in InlineDiffBuilder.Diff(old, current, ignoreWhiteSpace: false).Lines.Where(line => line.Text.Trim().Length > 1))
        {
            while (containers.TryPeek(out var last) && Indentation(last) >= Indentation(line.Text))
            {
                containers.Pop();
            }

            if (line.Type != ChangeType.Unchanged)
            {
                var path = string.Join(", ", containers.Reverse().Select(container => container.TrimEnd('{').Trim()));
                if (path != heading && path.Length > 0)
                {
                    yield return $"  {path}";
                }

                heading = path;
                yield return $"{(line.Type == ChangeType.Deleted ? '-' : '+')} {line.Text.Trim()}";
            }

            containers.Push(line.Text);
        }
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;
}
