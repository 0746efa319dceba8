using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Documents;

/// <summary>An operation, as its document declares it.</summary>
internal sealed class Operation
{
    public Operation(ApiDocument document, string path, string method, JObject json, JArray pathParameters)
    {
        (Document, Path, Method, Json) = (document, path, method.ToUpperInvariant(), json);
        Id = (string?)json["operationId"] ?? throw new InvalidDataException($"{document.Version}: {Method} {path} has no operationId.");
        IsAnonymous = (json["security"] ?? document.Root["security"]) is not JArray { Count: > 0 };
        Parameters = [.. pathParameters.Concat(json["parameters"] ?? new JArray()).Select(parameter => new Parameter(document, parameter))];
        Body = json["requestBody"] is { } body ? new Content(document, (JObject)document.Resolve(body)) : null;
        var responses = ((JObject)json["responses"]!).Properties()
            .Select(response => new DeclaredResponse(response.Name, new Content(document, (JObject)document.Resolve(response.Value)))).ToArray();
        Success = responses.First(response => response.IsSuccess);
        Errors = [.. responses.Where(response => !response.IsSuccess)];
    }

    public ApiDocument Document { get; }

    /// <summary>Of the API: 4 or 5.</summary>
    public int Version => int.Parse(Document.Version[1..], CultureInfo.InvariantCulture);

    public string Id { get; }

    /// <summary>The operation object of the document.</summary>
    public JObject Json { get; }

    public string Path { get; }

    public string Method { get; }

    /// <summary><c>security: []</c>.</summary>
    public bool IsAnonymous { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    public Content? Body { get; }

    /// <summary>The first, if there are several.</summary>
    public DeclaredResponse Success { get; }

    public IReadOnlyList<DeclaredResponse> Errors { get; }

    public Parameter? PageParameter => Parameters.SingleOrDefault(parameter => parameter.Name is "pageNo" or "PageNumber");

    public Parameter? PageSizeParameter => Parameters.SingleOrDefault(parameter => parameter.Name is "pageSize" or "PageSize");

    public bool IsPaged => PageParameter is not null || PageSizeParameter is not null;

    public override string ToString() => $"{Document.Version} {Id}";
}
