using Xunit.Abstractions;

namespace Smslive247.ContractTests;

/// <summary>Each kind of check covers each operation: the test lists operations that cannot be read or have no case.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    [Fact]
    public void Operations_OfEveryDocument_HaveCasesOfEveryKindThatApplies()
    {
        var table = new StringBuilder(Row("operation", ContractKind.All.Select(kind => kind.Name)));
        var faults = new List<string>();
        foreach (var operation in ApiDocument.All.SelectMany(document => document.Operations))
        {
            var found = ContractKind.All.Select(kind => (kind.Name, Lacks: kind.Lacks(operation), Result: kind.TryCasesFor(operation))).ToArray();
            faults.AddRange(from kind in found
                            where kind.Result.Fault is not null || kind.Result.Cases is { Count: 0 }
                            select $"{operation}, {kind.Name}: {kind.Result.Fault ?? kind.Lacks}");
            table.Append(Row($"{operation}", found.Select(kind => $"{kind.Result.Cases?.Count}")));
        }

        output.WriteLine(table.ToString());
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string Row(string operation, IEnumerable<string> cells) =>
        $"{operation,-34}{string.Concat(cells.Select(cell => cell.PadLeft(11)))}\n";
}
