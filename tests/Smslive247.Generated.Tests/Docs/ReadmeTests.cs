using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smslive247.Tests;

public partial class ReadmeTests
{
    /// <summary>What a reader of a snippet has at hand: the usings of a web project, and these variables.</summary>
    private const string Frame = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Smslive247;
        using Smslive247.V5;
        /*usings*/
        static class Snippet
        {
            static ISmslive247Client client = null!;
            static HostApplicationBuilder builder = null!;
            static string key = "";
            static CancellationToken cancellationToken;

            static async Task RunAsync()
            {
                await Task.Yield();
                /*code*/
            }
        }
        """;

    /// <summary>Of all documents but UPGRADE, whose programs are whole, and have tests of their own.</summary>
    public static TheoryData<string, string> Snippets
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var document in Repository.Documents.Where(path => Path.GetFileName(path) != "UPGRADE.md"))
            {
                foreach (Match match in Snippet().Matches(File.ReadAllText(Repository.File(document))))
                {
                    data.Add(document, match.Groups[1].Value);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Document_EachSnippet_Compiles(string document, string code)
    {
        var usings = UsingDirective().Matches(code).Select(match => match.Value.Trim()).Where(line => !Frame.Contains(line, StringComparison.Ordinal));
        var isType = code.Contains("public sealed class", StringComparison.Ordinal);
        var body = UsingDirective().Replace(code, "");
        var source = Frame.Replace("/*usings*/", string.Join('\n', usings), StringComparison.Ordinal)
            .Replace("/*code*/", isType ? "" : body, StringComparison.Ordinal) + (isType ? body : "");
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

        var compilation = CSharpCompilation.Create("Snippet", [CSharpSyntaxTree.ParseText(source)], references, options);

        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.True(errors.Length == 0, $"{document}: {string.Join('\n', errors.AsEnumerable())}\n{code}");
    }

    [Fact]
    public void PackageReadme_OfEachPackage_ShowsItsFirstUse() => Assert.All(Repository.PackageReadmes, document =>
    {
        var text = File.ReadAllText(Repository.File(document));

        Assert.Matches(Snippet(), text);
        Assert.All(["Install", "First use", "Documentation"], section => Assert.Contains($"\n## {section}\n", text, StringComparison.Ordinal));
    });

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
