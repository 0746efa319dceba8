namespace Smslive247.SpecTools.Tests.CSharp;

/// <summary>Compares generated clients of our own document. Each test takes seconds, so each covers several edits.</summary>
public sealed class CSharpVerdictTests
{
    private static readonly string V5 = File.ReadAllText(Repository.File("openapi/smslive247.v5.yaml"));

    private static readonly Task<ClientCompilation> Client = Task.Run(() => ClientCompilation.CreateAsync(SpecDocument.Parse("old.yaml", V5), CancellationToken.None));

    [Fact]
    public async Task AddAsync_EditsThatBreakCompiledCode_AreReported()
    {
        var differences = await CompareAsync(V5
            .Replace("        messageParts:\n          type: integer\n          format: int32", "        messageParts:\n          type: integer\n          format: int64", StringComparison.Ordinal)
            .Replace("        creditsCharged:\n", "        creditsTaken:\n", StringComparison.Ordinal)
            .Replace("      name: SearchText\n", "      required: true\n      name: SearchText\n", StringComparison.Ordinal)
            .Replace("enum: [RUNNING, PAUSED, COMPLETED, ABORTED]\n      x-enumNames: [Running, Paused, Completed, Aborted]", "enum: [RUNNING, PAUSED, COMPLETED, FAILED]\n      x-enumNames: [Running, Paused, Completed, Failed]", StringComparison.Ordinal));

        Assert.Equal(["`Batch.MessageParts` changed from `int?` to `long`"], CSharp("Batch", "`messageParts`: format int32 → int64").Select(text => text.Replace("long?", "long", StringComparison.Ordinal)));
        Assert.Equal(["`Message.CreditsCharged` removed"], CSharp("Message", "`creditsCharged` removed"));
        Assert.Equal(["`Message.CreditsTaken` added"], CSharp("Message", "optional `creditsTaken` added"));
        Assert.Contains("`IMessagesClient.ListAsync` default of parameter `searchText` changed from default to none", CSharp("Messages_List", "`SearchText`: now required"));
        Assert.Equal(["`BatchStatus.Aborted` removed", "`BatchStatus.Words.Aborted` removed"], CSharp("BatchStatus", "value `ABORTED` removed"));
        Assert.Equal(["`BatchStatus.Failed` added", "`BatchStatus.Words.Failed` added"], CSharp("BatchStatus", "value `FAILED` added"));
        Assert.Contains(differences, difference => difference is { Rule: "does-not-compile", CSharpVerdict: Verdict.Breaking });

        string[] CSharp(string where, string what) => [.. Assert.Single(differences, difference => difference.Where == where && difference.What == what).CSharp.Select(change => change.ToString())];
    }

    [Fact]
    public async Task AddAsync_EditsOfNamesOnly_BreakOnlyCSharp()
    {
        var differences = await CompareAsync(V5
            .Replace("operationId: Batches_Download", "operationId: X", StringComparison.Ordinal)
            .Replace("operationId: Messages_Download", "operationId: Batches_Download", StringComparison.Ordinal)
            .Replace("operationId: X", "operationId: Messages_Download", StringComparison.Ordinal)
            .Replace("/SmsToken'", "/Password'", StringComparison.Ordinal).Replace("    SmsToken:\n", "    Password:\n", StringComparison.Ordinal)
            .Replace("name: transactionId", "name: reference", StringComparison.Ordinal).Replace("{transactionId}", "{reference}", StringComparison.Ordinal));
        var changes = differences.SelectMany(difference => difference.CSharp).Select(change => change.ToString()).ToArray();

        Assert.All(differences, difference => Assert.NotEqual(Verdict.Breaking, difference.Wire));
        Assert.All(differences.Where(difference => difference.Rule == OperationIds.MovedRule), difference => Assert.Equal(Verdict.Breaking, difference.CSharpVerdict));
        Assert.Equal(2, differences.Count(difference => difference.Rule == OperationIds.MovedRule));
        Assert.Contains("`SmsToken` removed", changes);
        Assert.Contains("`ITokensClient.CreateSmsAsync` changed from `Task<SmsToken>` to `Task<Password>`", changes);
        Assert.Contains("`ICreditsClient.CompletePurchaseAsync` parameter `transactionId` removed", changes);
        Assert.DoesNotContain(differences, difference => difference.Rule == "does-not-compile");
    }

    [Fact]
    public async Task AddAsync_DeprecatedProperty_WarnsInCSharp()
    {
        const string Source = "namespace Smslive247.V9; public class Thing { public int Count { get; } public int Size { get; } }";
        var (old, current) = (new ClientCompilation("V9", Source), new ClientCompilation("V9", Source.Replace("public int Count", "[Obsolete] public int Count", StringComparison.Ordinal)));

        var differences = await CSharpVerdict.AddAsync(old, current, SmallApi.After("count: {type: integer", "count: {deprecated: true, type: integer"), CancellationToken.None);

        Assert.Contains(
            "| Thing | response: `count`: now deprecated | compatible: it still works, but may be removed in a later version | compatible: `Thing.Count` now obsolete: its use gives a warning, which fails builds that treat warnings as errors |",
            MarkdownReport.Write("A", "B", differences, "", []), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Difference>> CompareAsync(string text)
    {
        var (old, current) = (SpecDocument.Parse("old.yaml", V5), SpecDocument.Parse("new.yaml", text));
        return await CSharpVerdict.AddAsync(await Client, await ClientCompilation.CreateAsync(current, CancellationToken.None), DocumentComparison.Compare(old, current), CancellationToken.None);
    }
}
