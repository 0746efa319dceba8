namespace Smslive247.Sandbox.Internal.Documents;

/// <summary>Finds operations by path and method. Of two templates that fit, the one with the earlier literal segment wins.</summary>
[Behaviour("Paths are told apart by case, and by a slash at their end.")]
internal sealed class RouteTable
{
    private readonly Node root = new();

    public RouteTable(IEnumerable<Operation> operations)
    {
        foreach (var operation in operations)
        {
            var node = Segments(operation.Path).Aggregate(root, (node, segment) => node.Below(segment));
            node.Operations.Add(operation.Method, operation);
        }
    }

    /// <param name="segments">Unescaped.</param>
    /// <returns>The operations of the path by their methods; none where the path is unknown.</returns>
    public IReadOnlyDictionary<string, Operation> Find(IReadOnlyList<string> segments) =>
        root.Find(segments, 0)?.Operations ?? [];

    /// <returns>The path parameters in those segments, by their names.</returns>
    public static Dictionary<string, string> Parameters(Operation operation, IReadOnlyList<string> segments) =>
        Segments(operation.Path).Zip(segments).Where(pair => IsPlaceholder(pair.First)).ToDictionary(pair => pair.First[1..^1], pair => pair.Second);

    private static string[] Segments(string path) => path[1..].Split('/');

    private static bool IsPlaceholder(string segment) => segment is ['{', .., '}'];

    private sealed class Node
    {
        private readonly Dictionary<string, Node> literals = new(StringComparer.Ordinal);
        private Node? placeholder;

        public Dictionary<string, Operation> Operations { get; } = new(StringComparer.Ordinal);

        public Node Below(string segment)
        {
            if (IsPlaceholder(segment))
            {
                return placeholder ??= new();
            }

            return literals.TryGetValue(segment, out var node) ? node : literals[segment] = new();
        }

        public Node? Find(IReadOnlyList<string> segments, int at)
        {
            if (at == segments.Count)
            {
                return Operations.Count > 0 ? this : null;
            }

            var found = literals.TryGetValue(segments[at], out var literal) ? literal.Find(segments, at + 1) : null;

            // An id is data: one that is empty or a step in the path would name another resource.
            return found ?? (segments[at] is "" or "." or ".." ? null : placeholder?.Find(segments, at + 1));
        }
    }
}
