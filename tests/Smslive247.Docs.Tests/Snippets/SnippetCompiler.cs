using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smslive247.DocsTests.Snippets;

/// <summary>Compiles a snippet as its reader would: as a program, or with what the text around it promises.</summary>
internal static partial class SnippetCompiler
{
    /// <summary>The type of a partial snippet, its method, and the variables that a run sets.</summary>
    public const string FrameType = "Snippet";

    public const string FrameMethod = "RunAsync";

    /// <summary>The implicit usings of web projects and workers.</summary>
    private const string TemplateUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    private const string Frame = $$"""
        using Smslive247;
        using Smslive247.V5;
        /*usings*/
        public static class {{FrameType}}
        {
            public static ISmslive247Client client = null!;
            public static WebApplicationBuilder builder = null!;
            public static WebApplication app = null!;

            public static async Task {{FrameMethod}}()
            {
                await Task.Yield();
                /*code*/
            }
        }

        """;

    /// <summary>
    /// Two that the SDK has no word for either (assemblies of an older version), and one that is obsolete on .NET alone, in a program for
    /// .NET Framework.
    /// </summary>
    private static readonly Dictionary<string, ReportDiagnostic> NoWarn =
        ((string[])["CS1701", "CS1702", "SYSLIB0014"]).ToDictionary(id => id, _ => ReportDiagnostic.Suppress);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static CSharpCompilation Compile(Snippet snippet)
    {
        if (snippet.Code.Contains("static async Task Main()", StringComparison.Ordinal))
        {
            // The default C# version of .NET Framework.
            return Compile(OutputKind.ConsoleApplication, NullableContextOptions.Disable, CSharpSyntaxTree.ParseText(snippet.Code, new CSharpParseOptions(LanguageVersion.CSharp7_3)));
        }

        var (kind, code) = snippet.IsProgram ? (OutputKind.ConsoleApplication, snippet.Code) : (OutputKind.DynamicallyLinkedLibrary, Framed(snippet.Code));
        return Compile(kind, NullableContextOptions.Enable, CSharpSyntaxTree.ParseText(TemplateUsings), CSharpSyntaxTree.ParseText(code));
    }

    private static CSharpCompilation Compile(OutputKind kind, NullableContextOptions nullable, params SyntaxTree[] trees) =>
        CSharpCompilation.Create("Snippet", trees, References, new CSharpCompilationOptions(kind, nullableContextOptions: nullable, specificDiagnosticOptions: NoWarn));

    private static string Framed(string code)
    {
        var usings = UsingDirective().Matches(code).Select(match => match.Value.Trim()).Where(line => !Frame.Contains(line, StringComparison.Ordinal));
        var parts = BeforeTypes().Split(UsingDirective().Replace(code, ""), 2);
        return Frame
            .Replace("/*usings*/", string.Join('\n', usings), StringComparison.Ordinal)
            .Replace("/*code*/", parts[0], StringComparison.Ordinal) + parts.ElementAtOrDefault(1);
    }

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"^(?=(?:public|internal) (?:sealed|static) (?:class|record) )", RegexOptions.Multiline)]
    private static partial Regex BeforeTypes();
}
