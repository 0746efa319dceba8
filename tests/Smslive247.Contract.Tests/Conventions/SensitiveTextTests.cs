namespace Smslive247.ContractTests.Conventions;

/// <summary>Each text of a request has <c>x-sensitive</c>, and no message quotes a sensitive one.</summary>
public sealed class SensitiveTextTests(StubService service) : OperationTests(service), IContractKind
{
    // No GUID and no digits, which are always masked.
    private const string Text = "Quick brown fox";

    static string IContractKind.Kind => "sensitive";

    static bool IContractKind.AppliesTo(Operation operation) => RequestText.Of(operation).Any();

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => RequestText.Of(operation).Select(text => text.Name);

    [Theory, OperationCases]
    public async Task Text_QuotedByTheService_IsMaskedIfTheDocumentCallsItSensitive(ContractCase @case)
    {
        var operation = @case.Operation;
        var text = RequestText.Of(operation).Single(text => text.Name == @case.Name);
        Assert.True(text.IsSensitive is not null, $"{@case}: state x-sensitive: true or false.");
        Service.GivenAnything(StubResponse.Json(new JObject { ["message"] = $"'{Text}' is wrong" }.ToString(), 400));

        var exception = await Assert.ThrowsAsync<Smslive247ValidationException>(() => ClientOf(operation).CallAsync(operation, text.With(CallArguments.Default(operation), Text)));

        // The message of a call with a file quotes nothing.
        var isQuoted = exception.Message.Contains("brown", StringComparison.Ordinal);
        Assert.Equal(text.IsSensitive == false && operation.Body is not { IsForm: true }, isQuoted);
        Assert.Contains(Text, exception.ServiceMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_OfOneName_AreStatedAlike() => Assert.All(
        from operation in ApiDocument.All.SelectMany(document => document.Operations)
        from text in RequestText.Of(operation)
        group (text.IsSensitive, Place: $"{operation}: {text.Name}") by text.Name.Split(' ')[^1].ToLowerInvariant(),
        texts => Assert.True(texts.Select(text => text.IsSensitive).Distinct().Count() == 1, string.Join(", ", texts)));

    [Theory, OperationCases]
    public void Text_DescribedAsASecret_IsSensitive(ContractCase @case)
    {
        var text = RequestText.Of(@case.Operation).Single(text => text.Name == @case.Name);

        Assert.True(text.IsSensitive != false || !$"{text.Json["description"]}".Contains("It is a secret", StringComparison.Ordinal), $"{@case} is a secret by its description.");
    }
}
