using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.CSharp;

/// <summary>The client of a document, compiled with the library's hand-written sources.</summary>
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
    private readonly string ownFolder;
    private readonly Lazy<ILookup<DiagnosticSeverity, string>> problems;

    private ClientCompilation(string version, string generated)
    {
        Namespace = $"Smslive247.{version}";
        ownFolder = Path.Combine(Library, version) + Path.DirectorySeparatorChar;
        Generated = CSharpSyntaxTree.ParseText(generated, Options, path: "client.g.cs");
        problems = new Lazy<ILookup<DiagnosticSeverity, string>>(FindProblems);
        compilation = CSharpCompilation.Create("Client", [Generated, CSharpSyntaxTree.ParseText(Usings, Options), .. HandWritten()], References(), new(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    public SyntaxTree Generated { get; }

    public string Namespace { get; }

    /// <summary>
    /// What does not compile, in the client or in what is written by hand beside it. Code for all versions names the clients
    /// of the other documents, which are not there: it is left out.
    /// </summary>
    public IReadOnlyList<string> Errors => [.. problems.Value[DiagnosticSeverity.Error]];

    /// <summary>What compiles with a warning, which the build of the library takes for an error.</summary>
    public IReadOnlyList<string> Warnings => [.. problems.Value[DiagnosticSeverity.Warning]];

    public IAssemblySymbol Assembly => compilation.Assembly;

    public static async Task<ClientCompilation> CreateAsync(SpecDocument document, CancellationToken cancellationToken)
    {
        var version = document.Prefix.Length == 0 ? "Unversioned" : document.Prefix[(document.Prefix.LastIndexOf('/') + 1)..].ToUpperInvariant();
        return new(version, await ClientGenerator.GenerateAsync(document, $"Smslive247.{version}", cancellationToken));
    }

    private ILookup<DiagnosticSeverity, string> FindProblems() => (
        from diagnostic in compilation.GetDiagnostics()
        let path = diagnostic.Location.SourceTree?.FilePath ?? ""
        where diagnostic.Location.SourceTree == Generated || path.StartsWith(ownFolder, StringComparison.Ordinal)
        select (diagnostic.Severity, Text: $"{Path.GetFileName(path)}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"))
        .ToLookup(problem => problem.Severity, problem => problem.Text);

    /// <summary>The runtime, and the partial classes of this version.</summary>
    private IEnumerable<SyntaxTree> HandWritten() =>
        from path in Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
        let folder = Path.GetRelativePath(Library, path).Split(Path.DirectorySeparatorChar)[0]
        where !IsOtherVersion(folder) && folder is not ("bin" or "obj")
        select CSharpSyntaxTree.ParseText(File.ReadAllText(path), Options, path);

    private bool IsOtherVersion(string folder) => folder is ['V', >= '0' and <= '9', ..] && !ownFolder.EndsWith($"{Path.DirectorySeparatorChar}{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
}
