using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Smslive247.Tests;

public partial class UpgradeTests
{
    /// <summary>What a program has from the SDK before its first line.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    [Theory]
    [InlineData(0, "V4")]
    [InlineData(1, "V5")]
    public void Upgrade_ProgramOfAVersion_CompilesWithoutAWarning(int index, string version)
    {
        var programs = Program().Matches(File.ReadAllText(Repository.File("openapi/UPGRADE.md"))).Select(match => match.Groups[1].Value).ToArray();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);

        var compilation = CSharpCompilation.Create("Program", [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(programs[index])], references, options);

        Assert.Equal(2, programs.Length);
        Assert.Contains($"using Smslive247.{version};", programs[index], StringComparison.Ordinal);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [GeneratedRegex(@"^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Program();
}
