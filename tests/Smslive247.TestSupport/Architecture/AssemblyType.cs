namespace Smslive247.TestSupport.Architecture;

/// <summary>An outermost type of an assembly.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="IsPublic">Whether it is public.</param>
/// <param name="Files">The hand-written files that declare it, relative to the project folder, the one with its name first.</param>
public sealed record AssemblyType(string Namespace, string Name, bool IsPublic, IReadOnlyList<string> Files)
{
    /// <param name="assembly">The assembly.</param>
    /// <param name="project">The folder of its project, relative to the repository, such as <c>src/Smslive247.Generated</c>.</param>
    public static IReadOnlyList<AssemblyType> ReadAll(Assembly assembly, string project)
    {
        using var reader = new TypeUseReader(assembly.Location, project);
        return [.. reader.Types];
    }

    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    /// <summary>The folder of the first file; null for a generated type.</summary>
    public string? Folder => Files.Count == 0 ? null : Path.GetDirectoryName(Files[0])!.Replace('\\', '/');
}
