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
            new DocumentError(PointerOf(same.Last()), $"operationId {InlineCode.Quote(same.Key)} is also that of {string.Join(", ", same.SkipLast(1).Select(operation => $"`{RouteOf(operation)}`"))}")),
        .. DocumentReference.FindAll(source).SelectMany(reference => ValidateReference(reference, source)),
    ];

    private static string RouteOf(SpecOperation operation) => $"{operation.Method} {operation.Path}";

    private static string PointerOf(SpecOperation operation) => $"#/paths/{DocumentError.Escape(operation.Path)}/{operation.Method.ToLowerInvariant()}";

    private static IEnumerable<DocumentError> ValidatePathParameters(SpecOperation operation)
    {
        var declared = operation.Parameters.Where(parameter => parameter.In == ParameterLocation.Path).Select(parameter => parameter.Name!).ToArray();
        return
        [
            .. declared.Except(operation.PathParameters).Select(name => new DocumentError(PointerOf(operation), $"path parameter {InlineCode.Quote(name)} is declared, but is not in the path")),
            .. operation.PathParameters.Except(declared).Select(name => new DocumentError(PointerOf(operation), $"path parameter {InlineCode.Quote(name)} is in the path, but is not declared")),
        ];
    }

    private static IEnumerable<DocumentError> ValidateParameters(SpecOperation operation) =>
        from parameter in operation.Model.Parameters ?? []
        group parameter by (parameter.In, parameter.Name) into same
        where same.Key.Name is not null && same.Count() > 1
        select new DocumentError(PointerOf(operation), $"parameter {InlineCode.Quote(same.Key.Name)} is declared {same.Count()} times; the first one is used");

    private static IEnumerable<DocumentError> ValidateSecurity(SpecOperation operation) =>
        from requirement in operation.SecurityRequirements
        from scheme in requirement.Keys
        where scheme.Target is null
        select new DocumentError(PointerOf(operation), $"security scheme {InlineCode.Quote(scheme.Reference.Id)} is not defined");

    private static IEnumerable<DocumentError> ValidateReference(DocumentReference reference, JsonObject root)
    {
        if (!reference.Target.StartsWith('#'))
        {
            yield return new(reference.Pointer, $"{InlineCode.Quote(reference.Target)} is in another file, which is not read");
        }
        else if (DocumentReference.Resolve(reference.Target, root) is null)
        {
            yield return new(reference.Pointer, $"{InlineCode.Quote(reference.Target)} does not exist");
        }
    }
}
