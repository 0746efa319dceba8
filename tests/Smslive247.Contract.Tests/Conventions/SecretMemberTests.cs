using Smslive247.ContractTests.Documents;
using Smslive247.Errors;

namespace Smslive247.ContractTests.Conventions;

/// <summary>A text of a request that is somebody's business alone must not stand in a message, should the service quote it.</summary>
public sealed class SecretMemberTests : IContractKind
{
    /// <summary>Texts that say nothing of a person: names under which things are known to the service, and settings.</summary>
    private static readonly string[] Harmless =
        ["senderID", "purpose", "route", "routeID", "batchFileID", "description", "providerID", "fxCurrency", "deliveryTime"];

    static string IContractKind.Kind => "secrets";

    static bool IContractKind.AppliesTo(Operation operation) => Texts(operation).Any();

    static IEnumerable<string> IContractKind.CasesOf(Operation operation) => Texts(operation);

    [Theory, OperationCases]
    public void Text_OfARequest_IsMaskedOrKnownToBeHarmless(ContractCase @case) => Assert.True(
        Redaction.IsSecret(@case.Name) != Harmless.Contains(@case.Name),
        $"{@case}: say in {nameof(Redaction)} that the text is a secret, or here that it is none.");

    private static IEnumerable<string> Texts(Operation operation) => operation.Body is { IsJson: true, Schema: { } schema }
        ? schema.Properties.Where(property => property.Schema.Type == "string").Select(property => property.Name)
        : [];
}
