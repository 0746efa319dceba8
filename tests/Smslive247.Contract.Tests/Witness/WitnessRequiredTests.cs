namespace Smslive247.ContractTests.Witness;

/// <summary>The document and the witness require the same members.</summary>
public sealed class WitnessRequiredTests(StubService service) : OperationTests(service), IContractKind
{
    static string IContractKind.Kind => "required";

    static bool IContractKind.AppliesTo(Operation operation) => operation.Body is { IsJson: true, Schema.Type: "object" } && WitnessEntry.Of(operation).Any();

    static string IContractKind.Lacks(Operation operation) => WitnessEntry.Lacks(operation, "`requires` in an exchange of this operation");

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) =>
        from entry in WitnessEntry.Of(operation)
        where entry.Required is not null
        from member in ((JObject)entry.Body!).Properties()
        select $"{entry.Name} without {member.Name}";

    /// <summary>The cases are of the members of the body, so that another name would not be tested.</summary>
    [Fact]
    public void Requires_OfEachExchange_NamesMembersOfItsBody() => Assert.All(ApiDocument.All.SelectMany(document => WitnessEntry.Of(document).Select(entry => (Document: document, Entry: entry))), exchange =>
    {
        var members = (exchange.Entry.Body as JObject ?? []).Properties().Select(member => member.Name);
        string[] unknown = [.. (exchange.Entry.Required ?? []).Except(members)];
        Assert.True(unknown.Length == 0, $"{Path.GetFileName(WitnessEntry.PathOf(exchange.Document))}, {exchange.Entry.Name} of {exchange.Entry.OperationId}: `requires` has {string.Join(", ", unknown)}, but `call` has no such member in its body.");
    });

    [Theory, OperationCases]
    public async Task Call_BodyOfTheWitnessWithoutAMember_IsSentUnlessTheWitnessRequiresIt(ContractCase @case)
    {
        var operation = @case.Operation;
        var (name, member) = @case.Name.Split(" without ") is [var left, var right] ? (left, right) : default;
        var entry = WitnessEntry.Of(operation).Single(entry => entry.Name == name);
        var body = (JObject)entry.Body!.DeepClone();
        body.Remove(member!);
        Service.GivenAnything(entry.Response());

        var exception = await Record.ExceptionAsync(() => ClientOf(operation).CallAsync(operation, method => entry.ArgumentsFor(method, body)));

        var isRequired = entry.Required!.Contains(member);
        @case.ExpectMissingMember(isRequired, exception, $"\nThe document and `requires` of {name} of {operation.Id} in {Path.GetFileName(WitnessEntry.PathOf(operation.Document))} disagree: edit the one that the evidence contradicts.");
        Assert.Equal(isRequired ? 0 : 1, Service.Requests.Count);
    }
}
