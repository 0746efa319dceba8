namespace Smslive247.TestSupport.Architecture;

/// <summary>An outermost type of an assembly.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Files">The source files of its code, from the PDB, hand-written ones first.</param>
public sealed record AssemblyType(string Namespace, string Name, IReadOnlyList<string> Files)
{
    public static IReadOnlyList<AssemblyType> ReadAll(Assembly assembly)
    {
        using var reader = new TypeUseReader(assembly.Location);
        return [.. reader.Types];
    }

    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
