namespace Smslive247.DocumentGate.Tests;

/// <summary>A class of a document must not hide a type that generated code uses.</summary>
public sealed partial class ReservedNamesTests
{
    private static readonly Type[] Used =
        [typeof(object), typeof(List<>), typeof(HttpMethod), typeof(Uri), typeof(Enumerable), typeof(System.Text.Json.JsonTokenType), typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), typeof(Newtonsoft.Json.JsonConverter), typeof(Smslive247Options)];

    /// <summary>The namespaces that generated code sees: by its usings, and by the implicit and global ones of the library.</summary>
    private static readonly HashSet<string> Namespaces =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
        "System.CodeDom.Compiler", "System.Text.Json", "Newtonsoft.Json", "Newtonsoft.Json.Linq",
    ];

    [Fact]
    public void ReservedNames_TypesThatGeneratedCodeNames_AreAll()
    {
        var code = string.Concat(GeneratedFiles().Select(path => Comment().Replace(File.ReadAllText(path), "")));
        var properties = Property().Matches(code).Select(match => match.Groups[1].Value);
        var used = Identifier().Matches(code).Select(match => match.Value).Except(properties).ToHashSet();
        var qualifiers = Qualifier().Matches(code).Select(match => match.Value).ToHashSet();
        string[] names = [.. VisibleTypes().Where(used.Contains).Distinct().Order(StringComparer.Ordinal).Select(name => qualifiers.Contains(name) ? $"{name}." : name)];

        var file = Repository.File("build/DocumentGate/ReservedNames.txt");
        if (Environment.GetEnvironmentVariable("SMSLIVE247_APPROVE") == "1")
        {
            File.WriteAllLines(file, names);
        }

        Assert.Equal(names, File.ReadAllLines(file));
    }

    private static IEnumerable<string> GeneratedFiles()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return new[] { "tests/Smslive247.DocumentGate.Tests", "src/Smslive247.Generated" }.SelectMany(project => Directory.GetFiles(Repository.File($"{project}/obj/{configuration}"), "*.g.cs"));
    }

    private static IEnumerable<string> VisibleTypes() =>
        from assembly in Used.Select(type => type.Assembly).Distinct()
        from type in assembly.GetTypes()
        where !type.IsNested && type.Namespace is { } space && (Namespaces.Contains(space) || (assembly == typeof(Smslive247Options).Assembly && space is not ("Smslive247.V4" or "Smslive247.V5")))
        let name = type.Name.Split('`')[0]
        select name.EndsWith("Attribute", StringComparison.Ordinal) ? name[..^"Attribute".Length] : name;

    [GeneratedRegex(@"(?<![.\w])[A-Z][A-Za-z0-9]*\b")]
    private static partial Regex Identifier();

    [GeneratedRegex("//.*$|\"[^\"\n]*\"", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![.\w])[A-Z][A-Za-z0-9]*(?=\.)")]
    private static partial Regex Qualifier();

    [GeneratedRegex(@"^    public \S.* (\w+) \{ get", RegexOptions.Multiline)]
    private static partial Regex Property();
}
