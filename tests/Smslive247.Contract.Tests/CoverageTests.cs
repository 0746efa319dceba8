using System.Reflection;
using System.Text;
using Smslive247.ContractTests.Documents;
using Smslive247.Tests.Stubs;
using Xunit.Abstractions;

namespace Smslive247.ContractTests;

/// <summary>Runs every check of every operation once more, to show that none is left out and how each one ended.</summary>
public sealed class CoverageTests(StubService service, ITestOutputHelper output) : IClassFixture<StubService>
{
    [Fact]
    public async Task Operations_OfEveryDocument_PassEveryKindOfCheckThatApplies()
    {
        var table = new StringBuilder(Row("operation", ContractKind.All.Select(kind => kind.Name)));
        var faults = new List<string>();
        foreach (var operation in ApiDocument.All.SelectMany(document => document.Operations))
        {
            var cells = new List<string>();
            foreach (var kind in ContractKind.All)
            {
                var failed = await FailedAsync(kind, operation);
                var count = kind.CasesFor(operation).Count();
                faults.AddRange(failed);
                faults.AddRange(count == 0 && kind.AppliesTo(operation) ? [$"{operation} has no {kind.Name} check"] : []);
                cells.Add(kind.AppliesTo(operation) ? $"{count - failed.Count}/{count}" : "-");
            }

            table.Append(Row($"{operation}", cells));
        }

        output.WriteLine(table.ToString());
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string Row(string operation, IEnumerable<string> cells) =>
        $"{operation,-34}{string.Concat(cells.Select(cell => cell.PadLeft(11)))}\n";

    private async Task<IReadOnlyList<string>> FailedAsync(ContractKind kind, Operation operation)
    {
        var failed = new List<string>();
        foreach (var @case in kind.CasesFor(operation))
        {
            try
            {
                await RunAsync(kind.Tests, @case);
            }
            catch (Exception exception)
            {
                failed.Add($"{kind.Name}: {@case}: {exception.Message.ReplaceLineEndings(" ")}");
            }
        }

        return failed;
    }

    /// <summary>Does what the test runner does with a case.</summary>
    private async Task RunAsync(Type type, ContractCase @case)
    {
        foreach (var test in type.GetMethods().Where(method => method.GetCustomAttribute<OperationCasesAttribute>() is not null))
        {
            var needsService = type.IsAssignableTo(typeof(OperationTests));
            var tests = Activator.CreateInstance(type, needsService ? [service] : [])!;
            using (tests as IDisposable)
            {
                await (test.Invoke(tests, BindingFlags.DoNotWrapExceptions, null, [@case], null) as Task ?? Task.CompletedTask);
            }
        }
    }
}
