namespace Smslive247.TestSupport.Architecture;

/// <summary>
/// The dependencies between the namespaces of a compiled assembly, or between other rooms of types, such as folders. A use of a
/// constant alone is not found, because the compiler copies its value.
/// </summary>
public sealed class NamespaceDependencies
{
    private NamespaceDependencies(IReadOnlyList<NamespaceDependency> all) => All = all;

    /// <summary>One dependency for each pair of types and file.</summary>
    public IReadOnlyList<NamespaceDependency> All { get; }

    /// <param name="room">The room of a type; null ignores the type. The default is its namespace.</param>
    public static NamespaceDependencies Read(Assembly assembly, Func<AssemblyType, string?>? room = null) => Read(assembly.Location, room);

    /// <inheritdoc cref="Read(Assembly, Func{AssemblyType, string})"/>
    /// <param name="assemblyPath">The assembly file; its PDB gives the source files.</param>
    public static NamespaceDependencies Read(string assemblyPath, Func<AssemblyType, string?>? room = null)
    {
        using var reader = new TypeUseReader(assemblyPath);
        return new(
        [
            .. from use in reader.Read()
               let @from = (room ?? NamespaceOf)(use.User)
               let to = (room ?? NamespaceOf)(use.Used)
               where @from is not null && to is not null && @from != to
               orderby @from, to, use.User.FullName, use.Used.FullName
               select new NamespaceDependency(@from, to, use.User.FullName, use.Used.FullName, use.File),
        ]);
    }

    /// <summary>
    /// A room function: the folder of the first source file in the project, or of the file with the name of the type, if it has no code;
    /// null for types without a file, such as generated types in <c>obj</c>.
    /// </summary>
    /// <param name="project">The project folder, relative to the repository, such as <c>src/Smslive247.Generated</c>. The PDB of a CI build has no absolute paths.</param>
    public static Func<AssemblyType, string?> FolderIn(string project)
    {
        var byName = Directory.EnumerateFiles(Repository.File(project), "*.cs", SearchOption.AllDirectories).ToLookup(Path.GetFileNameWithoutExtension);
        return type => type.Files.Concat(byName[type.Name.Split('`')[0]])
            .Select(file => file.Replace('\\', '/').Split($"/{project}/") is [_, var path] ? path : null)
            .Where(path => path?.StartsWith("obj/", StringComparison.Ordinal) == false)
            .Select(path => Path.GetDirectoryName(path)!.Replace('\\', '/'))
            .FirstOrDefault();
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

    private static string NamespaceOf(AssemblyType type) => type.Namespace;
}
