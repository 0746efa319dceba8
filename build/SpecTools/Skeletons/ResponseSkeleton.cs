namespace Smslive247.SpecTools.Skeletons;

/// <summary>The responses of an operation: the success, and the shared errors that the documents require.</summary>
internal static class ResponseSkeleton
{
    private const string PagingHeaders = """
        headers:
          X-Page-Number:
            $ref: '#/components/headers/PageNumber'
          X-Page-Size:
            $ref: '#/components/headers/PageSize'
          X-Total-Count:
            $ref: '#/components/headers/TotalCount'
        """;

    private const string SharedFileName = """
        headers:
          Content-Disposition:
            $ref: '#/components/headers/ContentDisposition'
        """;

    private const string OwnFileName = """
        headers:
          Content-Disposition:
            description: The file's name. The header may be missing.
            schema:
              type: string
            example: attachment; filename="file.csv"
        """;

    public static string Write(NewOperation operation, Components components) => Indentation.Join(
    [
        "'200':",
        Success(operation, components).Indent(2),
        .. from error in Errors(operation) select $"{error.Status}:\n  $ref: '#/components/responses/{error.Component}'",
    ]);

    private static string Success(NewOperation operation, Components components) => Indentation.Join(
        $"description: {Description(operation)}", Headers(operation, components), Content(operation, new ResponseBody(operation, components)));

    private static string Description(NewOperation operation) => operation switch
    {
        { Item: { } item, IsPaged: true } => $"One page of {Noun.Of(item).Plural}.",
        { Item: { } item } => $"The {Noun.Of(item).Plural}.",
        { Result: { } result } => $"The {Noun.Of(result).Singular}.",
        { File: not null } => "The file.",
        _ => "Done. No content.",
    };

    private static string? Headers(NewOperation operation, Components components) => operation switch
    {
        { IsPaged: true, Version: not "v4" } => PagingHeaders,
        { File: not null } => components.Has("headers", "ContentDisposition") ? SharedFileName : OwnFileName,
        _ => null,
    };

    private static string? Content(NewOperation operation, ResponseBody body) => body.Yaml is null ? null : Indentation.Join(
        $"content:\n  {operation.File ?? "application/json"}:\n    schema:",
        Schema(operation).Indent(6),
        "    examples:\n      one:",
        $"        summary: {Noun.Of(operation.Item ?? operation.Result ?? "File") switch { var noun => "One " + noun.Singular }}",
        operation.File is null ? $"        value:\n{body.Yaml.Indent(10)}" : $"        value: {body.Yaml}");

    private static string Schema(NewOperation operation) => operation switch
    {
        { File: not null } => "type: string\nformat: binary",
        { Version: "v4" } => $"$ref: '#/components/schemas/{Envelope.NameOf(operation)}'",
        { Item: { } item } => $"type: array\ndescription: The {Noun.Of(item).Plural}{(operation.IsPaged ? " of this page" : "")}.\nitems:\n  $ref: '#/components/schemas/{item}'",
        _ => $"$ref: '#/components/schemas/{operation.Result}'",
    };

    private static IEnumerable<(string Status, string Component)> Errors(NewOperation operation) => new (bool Applies, string Status, string Component)[]
    {
        (true, "'400'", "BadRequest"),
        (true, "'401'", "Unauthorized"),
        (operation.Sends, "'402'", "PaymentRequired"),
        (true, "'404'", "NotFound"),
        (operation.Request is not null, "'422'", "UnprocessableEntity"),
        (true, "'429'", "TooManyRequests"),
        (true, "default", "UnexpectedError"),
    }.Where(error => error.Applies).Select(error => (error.Status, error.Component));
}
