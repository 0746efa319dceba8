namespace Smslive247.SpecTools.Skeletons;

/// <summary>The body of a success, with the member that identifies the result, and how C# reads it.</summary>
internal sealed class ResponseBody
{
    public ResponseBody(NewOperation operation, Components components)
    {
        var hasEnvelope = operation.Version == "v4";
        var identity = (operation.Item ?? operation.Result) is { } schema ? components.IdentityOf(schema, operation.Identity) : default;
        var sample = identity.Schema is null ? Placeholder.Text : Scalar.Text(Scalar.Sample(identity.Schema));
        var member = identity.Schema is null ? "" : $"{identity.Name}: {Scalar.Yaml(Scalar.Sample(identity.Schema))}";
        var property = identity.Schema is null ? "" : char.ToUpperInvariant(identity.Name[0]) + identity.Name[1..].Replace("ID", "Id", StringComparison.Ordinal);

        (Yaml, Reads) = operation switch
        {
            { File: not null } => (Placeholder.Text, $"text: {Placeholder.Text}"),
            { Item: not null } when hasEnvelope => ($"data:\n  - {member}\n{Paging}", $"Data[0].{property}: {sample}\nPaging.TotalCount: '1'"),
            { Item: not null, IsPaged: true } => ($"- {member}", $"Items[0].{property}: {sample}\nTotalCount: '1'"),
            { Item: not null } => ($"- {member}", $"'[0].{property}': {sample}"),
            { Result: not null } when hasEnvelope => ($"data:\n  {member}", $"Data.{property}: {sample}"),
            { Result: not null } => (member, $"{property}: {sample}"),
            _ => (null, null),
        };
    }

    private const string Paging = "paging:\n  pageNo: 1\n  pageSize: 20\n  totalCount: 1\n  totalPages: 1";

    /// <summary>Null if there is none.</summary>
    public string? Yaml { get; }

    /// <summary>Paths on the result with their values; null if there is nothing to read.</summary>
    public string? Reads { get; }
}
