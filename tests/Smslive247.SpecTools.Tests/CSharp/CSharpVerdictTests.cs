using Smslive247.SpecTools.CSharp;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Tests.CSharp;

/// <summary>NSwag and Roslyn at work on our own document. Each of these takes seconds, so they are few, and each edit shows several things.</summary>
public sealed class CSharpVerdictTests
{
    private static readonly string V5 = File.ReadAllText(Repository.V5);

    private static readonly Task<ClientCompilation> Client = Task.Run(() => ClientCompilation.CreateAsync(SpecDocument.Parse("old.yaml", V5), CancellationToken.None));

    [Fact]
    public async Task AddAsync_EditsThatBreakCompiledCode_AreFoundByCompiling()
    {
        var differences = await CompareAsync(V5
            .Replace("        messageParts:\n          type: integer\n          format: int32", "        messageParts:\n          type: integer\n          format: int64", StringComparison.Ordinal)
            .Replace("        creditsCharged:\n", "        creditsTaken:\n", StringComparison.Ordinal)
            .Replace("      name: SearchText\n", "      required: true\n      name: SearchText\n", StringComparison.Ordinal)
            .Replace("enum: [RUNNING, PAUSED, COMPLETED, ABORTED]\n      x-enumNames: [Running, Paused, Completed, Aborted]", "enum: [RUNNING, PAUSED, COMPLETED, FAILED]\n      x-enumNames: [Running, Paused, Completed, Failed]", StringComparison.Ordinal));

        Assert.Equal(["`Batch.MessageParts` is `long`, before it was `int?`"], CSharp("Batch", "`messageParts`: format int32 → int64").Select(text => text.Replace("long?", "long", StringComparison.Ordinal)));
        Assert.Equal(["`Message.CreditsCharged` is gone", "`Message.CreditsTaken` is new"], CSharp("Message", "`creditsCharged` → `creditsTaken`"));
        Assert.Contains("`IMessagesClient.ListAsync` takes `searchText` by default as nothing, before it was default", CSharp("Messages_List", "`SearchText`: required now"));
        Assert.Equal(["`BatchStatus.Aborted` is gone"], CSharp("BatchStatus", "the word `ABORTED` is gone"));
        Assert.Equal(["`BatchStatus.Failed` is new"], CSharp("BatchStatus", "new word `FAILED`"));
        Assert.Contains(differences, difference => difference is { Rule: "does-not-compile", CSharpVerdict: Verdict.Breaking });

        string[] CSharp(string where, string what) => [.. Assert.Single(differences, difference => difference.Where == where && difference.What == what).CSharp.Select(change => change.ToString())];
    }

    [Fact]
    public async Task AddAsync_EditsThatNobodySeesOnTheWire_AreFoundInCSharpOnly()
    {
        var differences = await CompareAsync(V5
            .Replace("operationId: Batches_Download", "operationId: X", StringComparison.Ordinal)
            .Replace("operationId: Messages_Download", "operationId: Batches_Download", StringComparison.Ordinal)
            .Replace("operationId: X", "operationId: Messages_Download", StringComparison.Ordinal)
            .Replace("summary: Send one message to one phone number.", "summary: Send a message.", StringComparison.Ordinal)
            .Replace("/SmsToken'", "/Password'", StringComparison.Ordinal).Replace("    SmsToken:\n", "    Password:\n", StringComparison.Ordinal)
            .Replace("name: transactionId", "name: reference", StringComparison.Ordinal).Replace("{transactionId}", "{reference}", StringComparison.Ordinal));
        var changes = differences.SelectMany(difference => difference.CSharp).Select(change => change.ToString()).ToArray();

        Assert.All(differences, difference => Assert.NotEqual(Verdict.Breaking, difference.Wire));
        Assert.Equal(Verdict.Breaking, Assert.Single(differences, difference => difference.Rule == "operation-ids-swapped").CSharpVerdict);
        Assert.Equal(Verdict.None, Assert.Single(differences, difference => difference is { Rule: Documentation.Rule, Where: "Messages_Send" }).CSharpVerdict);
        Assert.Contains("`SmsToken` is gone", changes);
        Assert.Contains("`ITokensClient.CreateSmsAsync` is `Task<Password>`, before it was `Task<SmsToken>`", changes);
        Assert.Contains("`ICreditsClient.CompletePurchaseAsync` takes `reference`, before it was `transactionId`: named arguments break", changes);
        Assert.DoesNotContain(differences, difference => difference.Rule == "does-not-compile");
    }

    private static async Task<IReadOnlyList<Difference>> CompareAsync(string text)
    {
        var (old, now) = (SpecDocument.Parse("old.yaml", V5), SpecDocument.Parse("new.yaml", text));
        return await CSharpVerdict.AddAsync(await Client, await ClientCompilation.CreateAsync(now, CancellationToken.None), DocumentComparison.Compare(old, now), CancellationToken.None);
    }
}
