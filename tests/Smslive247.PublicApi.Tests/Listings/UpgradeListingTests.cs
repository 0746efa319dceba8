using Smslive247.PublicApiTests.Approval;
using Smslive247.TestSupport.Documents;

namespace Smslive247.PublicApiTests.Listings;

/// <summary>UPGRADE.md lists the operations of one version. Those with a hint are in the table above, which is written by hand.</summary>
public sealed partial class UpgradeListingTests
{
    private const string Page = "openapi/UPGRADE.md";

    [Fact]
    public void Upgrade_OperationsOfOneVersionWithoutAHint_AreListed()
    {
        var page = File.ReadAllText(Repository.File(Page)).ReplaceLineEndings("\n");
        var section = Section().Match(page);
        Assert.True(section.Success, $"{Page} has no 'Derived' comment.");

        var handWritten = page[..section.Index];
        var current = $"{handWritten}{section.Groups["head"].Value}{Table(handWritten)}\n{page[(section.Index + section.Length)..]}";

        Approved.CheckFile(Page, "Smslive247.PublicApi.Tests", current);
    }

    private static string Table(string handWritten) => string.Concat(
    [
        "| operation | V4 | V5 | in C# |\n|---|---|---|---|\n",
        .. from operation in ApiDocument.All.SelectMany(document => document.Operations)
           group operation by operation.Id into versions
           where versions.Count() == 1 && !handWritten.Contains($"| `{versions.Key}` |", StringComparison.Ordinal)
           select Row(versions.Single()),
    ]);

    private static string Row(Operation operation)
    {
        var address = $"`{operation.Method} {operation.Path.Replace($"/api/{operation.Document.Version}", "", StringComparison.Ordinal)}`";
        var cells = operation.Document.Version == "v4" ? $"{address} |" : $"| {address}";
        return $"| `{operation.Id}` | {cells} | {InCSharp(operation)} |\n";
    }

    private static string InCSharp(Operation operation) => operation.Document.Version == "v4" ? "not in V5" : operation.Success.Content switch
    {
        _ when operation.IsPaged => $"`ListAll{operation.Verb["List".Length..]}Async`",
        { IsJson: false, MediaType: not null } => $"`{operation.Verb}Async`, a `Smslive247File`",
        { Schema.Type: "array" } => $"`{operation.Verb}Async`, a `Smslive247List`",
        _ => $"`{operation.Verb}Async`",
    };

    /// <summary>From the comment to the next heading.</summary>
    [GeneratedRegex(@"(?<head><!-- Derived: .*? -->\n\n).*?(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Section();
}
