using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.CSharp;

/// <summary>The generated client of a document, compiled with the hand-written sources of the library.</summary>
internal sealed class ClientCompilation
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string Library = Path.Combine(ToolSettings.RepositoryRoot, "src", "Smslive247.Generated");

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, preprocessorSymbols:
        ["NET", "NET10_0", .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER"), "NETCOREAPP"]);

    private readonly CSharpCompilation compilation;
    private readonly string version;
    private readonly Lazy<ILookup<DiagnosticSeverity, string>> problems;

    /// <param name="version">The version of the API, such as <c>V5</c>.</param>
    /// <param name="generated">The source text of the generated client, in the namespace <c>Smslive247.V5</c>.</param>
    public ClientCompilation(string version, string generated)
    {
        this.version = version;
        Generated = CSharpSyntaxTree.ParseText(generated, Options, path: "client.g.cs");
        problems = new Lazy<ILookup<DiagnosticSeverity, string>>(FindProblems);
        compilation = CSharpCompilation.Create("Client", [Generated, CSharpSyntaxTree.ParseText(Usings, Options), .. HandWritten()], References(), new(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    public SyntaxTree Generated { get; }

    public string Namespace => NamespaceOf(version);

    /// <summary>
    /// Compiler errors in the generated client and in the hand-written code of its version. Code for all versions refers to the
    /// clients of the other documents, which are not compiled here; its errors are ignored.
    /// </summary>
    public IReadOnlyList<string> Errors => [.. problems.Value[DiagnosticSeverity.Error]];

    /// <summary>Compiler warnings, which the build of the library treats as errors.</summary>
    public IReadOnlyList<string> Warnings => [.. problems.Value[DiagnosticSeverity.Warning]];

    public IAssemblySymbol Assembly => compilation.Assembly;

    public static async Task<ClientCompilation> CreateAsync(SpecDocument document, CancellationToken cancellationToken)
    {
        var version = document.Prefix.Length == 0 ? "Unversioned" : document.Prefix[(document.Prefix.LastIndexOf('/') + 1)..].ToUpperInvariant();
        return new(version, await ClientGenerator.GenerateAsync(document, NamespaceOf(version), cancellationToken));
    }

    /// <summary>Compiler errors and warnings in a program that uses the client; a deprecated operation is none.</summary>
    public IReadOnlyList<string> FindProblems(string program)
    {
        var tree = CSharpSyntaxTree.ParseText(program, Options);
        var model = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)).AddSyntaxTrees(tree).GetSemanticModel(tree);
        return [.. model.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS0618").Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];
    }

    private static string NamespaceOf(string version) => $"Smslive247.{version}";

    private ILookup<DiagnosticSeverity, string> FindProblems() => (
        from diagnostic in compilation.GetDiagnostics()
        let path = diagnostic.Location.SourceTree?.FilePath ?? ""
        where diagnostic.Location.SourceTree == Generated || (path.Length > 0 && TopFolder(path) == version)
        select (diagnostic.Severity, Text: $"{Path.GetFileName(path)}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"))
        .ToLookup(problem => problem.Severity, problem => problem.Text);

    /// <summary>The code for all versions and the partial classes of this one.</summary>
    private IEnumerable<SyntaxTree> HandWritten() =>
        from path in Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
        let folder = TopFolder(path)
        where folder is not ("bin" or "obj") && (folder == version || folder is not ['V', >= '0' and <= '9', ..])
        select CSharpSyntaxTree.ParseText(File.ReadAllText(path), Options, path);

    private static string TopFolder(string path) => Path.GetRelativePath(Library, path).Split(Path.DirectorySeparatorChar)[0];

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
}
