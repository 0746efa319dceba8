namespace Smslive247.SpecTools.Skeletons;

/// <summary>The <c>ListAll...Async</c> of a paged operation, in the partial class of its client. It is complete.</summary>
internal sealed class PagingSkeleton(NewOperation operation, IReadOnlyList<SharedParameter> parameters)
{
    private readonly Noun noun = Noun.Of(operation.Item ?? "");
    private readonly SharedParameter[] filters = [.. parameters.Where(parameter => !parameter.IsPaging).OrderByDescending(parameter => parameter.IsRequired)];

    public string Path => $"src/Smslive247.Generated/{operation.Version.ToUpperInvariant()}/{operation.Tag}Client.Paging.cs";

    /// <param name="text">The file; null if there is none yet.</param>
    public string Write(string? text)
    {
        text ??= $$"""
            namespace Smslive247.{{operation.Version.ToUpperInvariant()}};

            public partial interface I{{operation.Tag}}Client
            {
            }

            public partial class {{operation.Tag}}Client
            {
            }

            """;
        return InsertInto(InsertInto(text, "interface", Declaration()), "class", Method());
    }

    /// <summary>A type ends at the first brace at the left margin.</summary>
    private string InsertInto(string text, string kind, string member)
    {
        var head = text.IndexOf($"public partial {kind} ", StringComparison.Ordinal);
        var end = head < 0 ? -1 : text.IndexOf("\n}", head, StringComparison.Ordinal);
        var isEmpty = end >= 0 && text[..end].TrimEnd().EndsWith('{');
        return end >= 0 ? text.Insert(end, $"\n{(isEmpty ? "" : "\n")}{member.Indent(4)}") : throw new SpecException($"{Path} has no 'public partial {kind}'.");
    }

    private string Declaration() => Indentation.Join(
    [
        $"/// <summary>Every {noun.Singular}; pages are fetched when the enumeration reaches them.</summary>",
        .. filters.Select(filter => $"/// <param name=\"{filter.CSharpName}\">{filter.Summary}</param>"),
        $"/// <param name=\"pageSize\">{noun.CapitalPlural} in one request, {Sizes}. It does not change the result.</param>",
        $"{Signature};",
    ]);

    private string Method() => $"/// <inheritdoc/>\npublic {Signature} =>\n    {Walk};";

    private string Sizes => operation.Version == "v4" ? "by default 100" : "5 to 500, by default 500";

    private string Signature => $"PagedAsyncEnumerable<{operation.Item}> {operation.ListAllMethod}({string.Join(", ", filters.Select(Declare).Append("int? pageSize = null"))})";

    private string Walk
    {
        get
        {
            var (type, limit) = operation.Version == "v4" ? ($"<{operation.Item}, {Envelope.NameOf(operation)}>", "") : ("", $"{Narrowing}, ");
            return $"{operation.Version.ToUpperInvariant()}Paging.Walk{type}(pipeline, pageSize, {limit}(page, size, token) => {operation.Verb}Async({Arguments}, token))";
        }
    }

    /// <summary>Required parameters first, as in C#.</summary>
    private string Arguments => string.Join(", ", parameters.OrderByDescending(parameter => parameter.IsRequired).Select(parameter => parameter.Name switch
    {
        "PageNumber" or "pageNo" => "page",
        "PageSize" or "pageSize" => "size",
        _ => parameter.CSharpName,
    }));

    /// <summary>The filters by which a list that is too long can be read in parts.</summary>
    private string Narrowing => filters.Select(filter => filter.Name).ToArray() switch
    {
        var names when names.Contains("DateFrom") && names.Contains("DateTo") => "\"dateFrom and dateTo\"",
        var names when names.Contains("SearchText") => "\"searchText\"",
        _ => "null",
    };

    private static string Declare(SharedParameter filter) =>
        filter.IsRequired ? $"{filter.CSharpType} {filter.CSharpName}" : $"{filter.CSharpType}? {filter.CSharpName} = null";
}
