using Newtonsoft.Json.Linq;

namespace Smslive247.ContractTests.Documents;

/// <summary>An operation, as its document declares it.</summary>
internal sealed class Operation
{
    public Operation(ApiDocument document, string path, string method, JObject json, JArray pathParameters)
    {
        (Document, Path, Method) = (document, path, method.ToUpperInvariant());
        Id = (string?)json["operationId"] ?? throw new InvalidDataException($"{document.Version}: {Method} {path} has no operationId.");
        Tag = (string)json["tags"]![0]!;
        IsRepeatable = method == "get" && (bool?)json["x-repeatable"] != false;
        IsAnonymous = (json["security"] ?? document.Root["security"]) is not JArray { Count: > 0 };
        Parameters = [.. pathParameters.Concat(json["parameters"] ?? new JArray()).Select(parameter => new Parameter(document, parameter))];
        Body = json["requestBody"] is { } body ? new Content(document, (JObject)document.Resolve(body)) : null;
        BodyName = (string?)json["requestBody"]?["x-name"] ?? "body";
        var responses = ((JObject)json["responses"]!).Properties()
            .Select(response => new DeclaredResponse(response.Name, new Content(document, (JObject)document.Resolve(response.Value)))).ToArray();
        Success = responses.Single(response => response.IsSuccess);
        Errors = [.. responses.Where(response => !response.IsSuccess)];
    }

    public ApiDocument Document { get; }

    public string Id { get; }

    /// <summary>The part of the API, a property of the root client.</summary>
    public string Tag { get; }

    /// <summary>The operationId behind its tag, a method of that client.</summary>
    public string Verb => Id[(Id.IndexOf('_', StringComparison.Ordinal) + 1)..];

    public string Path { get; }

    public string Method { get; }

    /// <summary>Whether a failed call did nothing: it is a GET, and not one of those that act (<c>x-repeatable: false</c>).</summary>
    public bool IsRepeatable { get; }

    /// <summary><c>security: []</c>.</summary>
    public bool IsAnonymous { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    public Content? Body { get; }

    public string BodyName { get; }

    public DeclaredResponse Success { get; }

    public IReadOnlyList<DeclaredResponse> Errors { get; }

    /// <summary>Whether the answer is a page whose paging stands in headers; with an envelope it stands in the body.</summary>
    public bool AnswersPage => IsPaged && Success.Content.Schema?.Type == "array";

    public Parameter? PageParameter => Parameters.SingleOrDefault(parameter => parameter.Name is "pageNo" or "PageNumber");

    public Parameter? PageSizeParameter => Parameters.SingleOrDefault(parameter => parameter.Name is "pageSize" or "PageSize");

    public bool IsPaged => PageParameter is not null || PageSizeParameter is not null;

    public override string ToString() => $"{Document.Version} {Id}";
}
