using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Smslive247.SpecTools.Documents;

/// <summary>Finds errors that Microsoft.OpenApi does not report, and that leave a part of the document unread.</summary>
internal static class DocumentValidation
{
    public static IEnumerable<DocumentError> Validate(SpecDocument document, JsonObject source) =>
    [
        .. document.Operations.Count == 0 ? [new("#/paths", "there are no operations")] : Array.Empty<DocumentError>(),
        .. document.Operations.SelectMany(ValidatePathParameters),
        .. document.Operations.SelectMany(ValidateParameters),
        .. document.Operations.SelectMany(ValidateSecurity),
        .. document.Operations.Where(operation => operation.Id is not null).GroupBy(operation => operation.Id).Where(same => same.Count() > 1).Select(same =>
            new DocumentError(RouteOf(same.Last()), $"operationId `{same.Key}` is also that of {string.Join(", ", same.SkipLast(1).Select(operation => $"`{RouteOf(operation)}`"))}")),
        .. FindReferences(source, "#").SelectMany(reference => ValidateReference(reference, source)),
    ];

    private static string RouteOf(SpecOperation operation) => $"{operation.Method} {operation.Path}";

    private static IEnumerable<DocumentError> ValidatePathParameters(SpecOperation operation)
    {
        var declared = operation.Parameters.Where(parameter => parameter.In == ParameterLocation.Path).Select(parameter => parameter.Name!).ToArray();
        return
        [
            .. declared.Except(operation.PathParameters).Select(name => new DocumentError(RouteOf(operation), $"path parameter `{name}` is declared, but is not in the path")),
            .. operation.PathParameters.Except(declared).Select(name => new DocumentError(RouteOf(operation), $"path parameter `{name}` is in the path, but is not declared")),
        ];
    }

    private static IEnumerable<DocumentError> ValidateParameters(SpecOperation operation) =>
        from parameter in operation.Model.Parameters ?? []
        group parameter by (parameter.In, parameter.Name) into same
        where same.Key.Name is not null && same.Count() > 1
        select new DocumentError(RouteOf(operation), $"parameter `{same.Key.Name}` is declared {same.Count()} times; the first one is used");

    private static IEnumerable<DocumentError> ValidateSecurity(SpecOperation operation) =>
        from requirement in operation.SecurityRequirements
        from scheme in requirement.Keys
        where scheme.Target is null
        select new DocumentError(RouteOf(operation), $"security scheme `{scheme.Reference.Id}` is not defined");

    private static IEnumerable<(string Pointer, string Reference)> FindReferences(JsonNode? node, string pointer) => node switch
    {
        JsonObject json when json["$ref"] is JsonValue reference && reference.GetValueKind() == System.Text.Json.JsonValueKind.String => [(pointer, reference.ToString())],
        JsonObject json => json.Where(entry => !DocumentStructure.IsData(entry.Key))
            .SelectMany(entry => FindReferences(entry.Value, $"{pointer}/{DocumentError.Escape(entry.Key)}")),
        JsonArray list => list.SelectMany((item, index) => FindReferences(item, $"{pointer}/{index}")),
        _ => [],
    };

    private static IEnumerable<DocumentError> ValidateReference((string Pointer, string Reference) place, JsonObject root)
    {
        if (!place.Reference.StartsWith('#'))
        {
            yield return DocumentError.At(place.Pointer, $"`{place.Reference}` is in another file, which is not read");
        }
        else if (ReferenceInliner.Find(place.Reference, root) is null)
        {
            yield return DocumentError.At(place.Pointer, $"`{place.Reference}` does not exist");
        }
    }
}
