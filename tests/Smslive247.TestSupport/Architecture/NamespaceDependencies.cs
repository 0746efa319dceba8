namespace Smslive247.TestSupport.Architecture;

/// <summary>
/// The dependencies between the namespaces of a compiled assembly, or between other rooms of types, such as folders. A use of a
/// constant alone is not found, because the compiler copies its value.
/// </summary>
public sealed class NamespaceDependencies
{
    private NamespaceDependencies(IReadOnlyList<NamespaceDependency> all) => All = all;

    /// <summary>One dependency for each pair of types.</summary>
    public IReadOnlyList<NamespaceDependency> All { get; }

    /// <param name="assembly">The assembly.</param>
    /// <param name="project">The folder of its project, relative to the repository, such as <c>src/Smslive247.Generated</c>.</param>
    /// <param name="room">The room of a type; null ignores the type.</param>
    public static NamespaceDependencies Read(Assembly assembly, string project, Func<AssemblyType, string?> room)
    {
        using var reader = new TypeUseReader(assembly.Location, project);
        return new(
        [
            .. from use in reader.Read()
               let @from = room(use.User)
               let to = room(use.Used)
               where @from is not null && to is not null && @from != to
               orderby @from, to, use.User.FullName, use.Used.FullName
               select new NamespaceDependency(@from, to, use.User.FullName, use.Used.FullName, use.User.Files.Count == 0 ? null : use.User.Files[0]),
        ]);
    }

    /// <returns>The dependencies within each cycle of rooms, as text, those between the most weakly coupled rooms first; empty if there is no cycle.</returns>
    public IReadOnlyList<string> FindCycles() => [.. RoomCycles.Find(All.Select(dependency => (dependency.From, dependency.To))).SelectMany(Describe)];

    /// <param name="layers">From the top down. Each layer is a room, or several rooms separated by commas that do not use each other. A room may use the layers below it only.</param>
    /// <returns>The violations, as text: dependencies upwards or within a layer, and rooms that are in no layer.</returns>
    public IReadOnlyList<string> FindLayerViolations(params string[] layers)
    {
        var levels = layers.SelectMany((layer, index) => layer.Split(',', StringSplitOptions.TrimEntries), (layer, room) => (room, Array.IndexOf(layers, layer))).ToDictionary();
        return FindViolations((from, to) => levels.TryGetValue(from, out var upper) && levels.TryGetValue(to, out var lower) && upper < lower);
    }

    /// <param name="isAllowed">Whether the first room may use the second.</param>
    /// <returns>The dependencies that are not allowed, as text.</returns>
    public IReadOnlyList<string> FindViolations(Func<string, string, bool> isAllowed) =>
        [.. All.Where(dependency => !isAllowed(dependency.From, dependency.To)).Select(dependency => dependency.ToString())];

    private IEnumerable<string> Describe(IReadOnlySet<string> cycle) => All
        .Where(dependency => cycle.Contains(dependency.From) && cycle.Contains(dependency.To))
        .GroupBy(dependency => (dependency.From, dependency.To)).OrderBy(pair => pair.Count()).SelectMany(pair => pair)
        .Select(dependency => $"  {dependency}")
        .Prepend($"cycle of {string.Join(", ", cycle.Order(StringComparer.Ordinal))}:");
}
