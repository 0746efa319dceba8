namespace Smslive247.TestSupport.Architecture;

/// <summary>The hand-written source files of a project, by the full names of the types that they declare.</summary>
internal static partial class DeclaredTypes
{
    public static ILookup<string, string> Read(string project)
    {
        var folder = Repository.File(project);
        return (
            from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            let file = Path.GetRelativePath(folder, path)
            where !file.StartsWith("bin", StringComparison.Ordinal) && !file.StartsWith("obj", StringComparison.Ordinal)
            let source = File.ReadAllText(path)
            from space in Namespace().Matches(source).Select(match => $"{match.Groups[1].Value}.").DefaultIfEmpty()
            from declaration in Declaration().Matches(source)
            select (Name: $"{space}{declaration.Groups[1].Value}", file)).ToLookup(type => type.Name, type => type.file);
    }

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^[a-z ]*\b(?:class|struct|record|interface|enum|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
