namespace Smslive247.DocumentGate.Tests;

/// <summary>Documents for the rows of the table that are about a type at a place.</summary>
internal static class RefusedShapes
{
    private static readonly string[] Parameters = ["query", "path", "header"];

    public static Sample? Find(Construct construct) => Schema(construct) is { } schema ? At(construct.Place, schema, construct.Name) : null;

    private static Sample? At(string place, string schema, string name) => place switch
    {
        "query parameter" or "path parameter" or "header parameter" =>
            Sample.WithParameter($"name: value, in: {place.Split(' ')[0]}, required: true{(name == "array with explode" ? ", explode: true" : "")}, schema: {schema}"),
        "item of a parameter" => Sample.WithParameter($"name: value, in: query, schema: {{ type: array, items: {schema} }}"),
        "form field" => Sample.WithField(schema),
        "request body" => Sample.WithBody(schema),
        "response body" => Sample.WithResult(schema),
        "request property" => Sample.WithProperty(schema, isRequest: true),
        "response property" => Sample.WithProperty(schema),
        "item of a list" => Sample.WithProperty($"{{ type: array, items: {schema} }}"),
        "value of a map" => Sample.WithProperty($"{{ type: object, additionalProperties: {schema} }}"),
        _ => null,
    };

    private static string? Schema(Construct construct)
    {
        var isRequest = construct.Place.Contains("parameter", StringComparison.Ordinal) || construct.Place is "form field" or "request body" or "request property";
        return construct.Name.Split(' ') switch
        {
            ["object"] => $"{{ $ref: '#/components/schemas/{(isRequest ? "PartRequest" : "Part")}' }}",
            ["envelope"] => "{ $ref: '#/components/schemas/PartResponse' }",
            ["enum"] => "{ $ref: '#/components/schemas/Color' }",
            ["array", ..] => "{ type: array, items: { type: string } }",
            ["map"] => "{ type: object, additionalProperties: { type: string } }",
            ["nullable"] when construct.Place == "request body" => "{ type: array, nullable: true, items: { type: string } }",
            ["nullable"] => "{ type: string, nullable: true }",
            [("boolean" or "integer" or "number" or "string") and var type] => $"{{ type: {type} }}",
            [("integer" or "number" or "string") and var type, var format] => $"{{ type: {type}, format: {format} }}",
            _ => null,
        };
    }
}
