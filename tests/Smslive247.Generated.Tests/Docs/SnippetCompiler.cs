using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smslive247.Tests;

/// <summary>Compiles a snippet of a document as its reader would: as a program, or with what the text around it promises.</summary>
internal static partial class SnippetCompiler
{
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

    /// <summary>The variables of a partial snippet.</summary>
    private const string Frame = """
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

    /// <summary>
    /// What the SDK has no word for either (assemblies of an older version); what the frame has beyond a snippet's need; and what
    /// is obsolete on .NET alone, in a program for .NET Framework.
    /// </summary>
    private static readonly Dictionary<string, ReportDiagnostic> NoWarn =
        ((string[])["CS1701", "CS0169", "CS0414", "CS0649", "SYSLIB0014"]).ToDictionary(id => id, _ => ReportDiagnostic.Suppress);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static CSharpCompilation Compile(string code)
    {
        if (code.Contains("static async Task Main()", StringComparison.Ordinal))
        {
            // The default C# version of .NET Framework.
            return Compile(OutputKind.ConsoleApplication, NullableContextOptions.Disable, CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp7_3)));
        }

        return Program().IsMatch(code)
            ? Compile(OutputKind.ConsoleApplication, NullableContextOptions.Enable, CSharpSyntaxTree.ParseText(TemplateUsings), CSharpSyntaxTree.ParseText(code))
            : Compile(OutputKind.DynamicallyLinkedLibrary, NullableContextOptions.Enable, CSharpSyntaxTree.ParseText(TemplateUsings), CSharpSyntaxTree.ParseText(Framed(code)));
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

    /// <summary>What a program begins with, and a part has.</summary>
    [GeneratedRegex(@"^(using var client|var builder) = ", RegexOptions.Multiline)]
    private static partial Regex Program();

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"^(?=(?:public sealed|internal static) class )", RegexOptions.Multiline)]
    private static partial Regex BeforeTypes();
}
