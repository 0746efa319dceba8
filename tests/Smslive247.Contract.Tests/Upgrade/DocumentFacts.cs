namespace Smslive247.ContractTests.Upgrade;

/// <summary>The differences of a document for callers who migrate from or to the other one.</summary>
internal static class DocumentFacts
{
    private static readonly ApiDocument V4 = ApiDocument.All.Single(document => document.Version == "v4");
    private static readonly ApiDocument V5 = ApiDocument.All.Single(document => document.Version == "v5");

    /// <summary>Missing or different in v5.</summary>
    public static IReadOnlySet<Fact> Gone { get; } = Of(V4, V5).Except(Of(V5, V4)).ToHashSet();

    /// <summary>Missing or different in v4.</summary>
    public static IReadOnlySet<Fact> New { get; } = Of(V5, V4).Except(Of(V4, V5)).ToHashSet();

    public static IEnumerable<(Operation V4, Operation V5)> Shared =>
        V4.Operations.Join(V5.Operations, operation => operation.Id, operation => operation.Id, (v4, v5) => (v4, v5));

    /// <summary>Whether the fact is an operation of one version, which needs no row: a table that is derived lists those without one.</summary>
    public static bool IsOperationOfOneVersion(Fact fact) => V4.Operations.Concat(V5.Operations).Count(operation => operation.Id == fact.Where) == 1;

    /// <summary>An operation that the other document lacks is a single fact; schemas belong to the operations that use them.</summary>
    private static IEnumerable<Fact> Of(ApiDocument document, ApiDocument other) =>
    [
        .. document.Operations.Select(operation => new Fact(operation.Id, OperationFacts.Address(operation))),
        .. from operation in document.Operations
           where other.Operations.Any(twin => twin.Id == operation.Id)
           from text in OperationFacts.Details(operation)
           select new Fact(operation.Id, text),
        .. from schema in Schemas(document).Properties()
           where Schemas(other).ContainsKey(schema.Name)
           from text in SchemaFacts.Of(new Schema(document, schema.Value))
           select new Fact(schema.Name, text),
    ];

    private static JObject Schemas(ApiDocument document) => (JObject)document.Root["components"]!["schemas"]!;
}

/// <summary>A fact of a document, in the notation of UPGRADE.md's table.</summary>
/// <param name="Where">The operation or the schema that it belongs to.</param>
/// <param name="Text">Such as <c>charged: decimal</c>.</param>
internal sealed record Fact(string Where, string Text)
{
    public override string ToString() => $"{Where} `{Text}`";
}
