namespace Smslive247.TestSupport.Documents;

/// <summary>
/// An operation of a document. Each property reads the document when it is used, so that a fault in one operation
/// fails only the tests of that operation.
/// </summary>
public sealed class Operation(ApiDocument document, string path, string method, JObject json)
{
    public ApiDocument Document => document;

    public JObject Json => json;

    public string Path => path;

    public string Method { get; } = method.ToUpperInvariant();

    public string Id => (string?)json["operationId"] ?? $"{Method} {path}";

    /// <summary>The part of the API, a property of the root client.</summary>
    public string Tag => (string?)json["tags"]?[0] ?? "";

    /// <summary>The operationId behind its tag, a method of that client.</summary>
    public string Verb => Id[(Id.IndexOf('_', StringComparison.Ordinal) + 1)..];

    /// <summary><c>security: []</c>.</summary>
    public bool IsAnonymous => (json["security"] ?? document.Root["security"]) is not JArray { Count: > 0 };

    /// <summary>Whether the call can be repeated: a GET without <c>x-repeatable: false</c>.</summary>
    public bool IsRepeatable => Method == "GET" && (bool?)json["x-repeatable"] != false;

    public bool IsSend => json["x-sends"] is { Type: JTokenType.Boolean } sends && (bool)sends;

    /// <summary>The schema of the result, or of one item of a list, without its envelope; null for a file or a status.</summary>
    public Schema? Resource => Success.Content is { IsJson: true, Schema: { } body } ? (body.Data ?? body).Items ?? body.Data ?? body : null;

    public IReadOnlyList<Parameter> Parameters => field ??=
        [.. (json.Parent!.Parent!["parameters"] ?? new JArray()).Concat(json["parameters"] ?? new JArray()).Select(parameter => new Parameter(document, document.Resolve(parameter)))];

    public Content? Body => field ??= json["requestBody"] is { } body ? new(document, document.Resolve(body)) : null;

    public string BodyName => (string?)json["requestBody"]?["x-name"] ?? "body";

    public DeclaredResponse Success => Responses.Single(response => response.Status.StartsWith('2'));

    public IEnumerable<DeclaredResponse> Errors => Responses.Where(response => !response.Status.StartsWith('2'));

    public Parameter? PageParameter => Parameters.SingleOrDefault(parameter => parameter.Name is "pageNo" or "PageNumber");

    public Parameter? PageSizeParameter => Parameters.SingleOrDefault(parameter => parameter.Name is "pageSize" or "PageSize");

    public bool IsPaged => PageParameter is not null || PageSizeParameter is not null;

    /// <summary>Whether the response is a page with paging in the headers, rather than in an envelope.</summary>
    public bool ReturnsPage => IsPaged && Success.Content.Schema?.Type == "array";

    private IReadOnlyList<DeclaredResponse> Responses => field ??=
        [.. ((JObject)json["responses"]!).Properties().Select(response => new DeclaredResponse(response.Name, new(document, document.Resolve(response.Value))))];

    public override string ToString() => $"{document.Version} {Id}";
}

/// <param name="Status">The status as the document writes it; it may be <c>default</c>.</param>
/// <param name="Content">The content of the response.</param>
public sealed record DeclaredResponse(string Status, Content Content);
