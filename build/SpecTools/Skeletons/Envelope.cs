namespace Smslive247.SpecTools.Skeletons;

/// <summary>The envelope of a response of v4.</summary>
internal static class Envelope
{
    public static string? NameOf(NewOperation operation) => operation switch
    {
        { Item: { } item } => $"{item}ListResponse",
        { Result: { } result } => $"{result}Response",
        _ => null,
    };

    public static string Write(NewOperation operation) => operation.Item is { } item ? List(item) : Single(operation.Result ?? "");

    private static string Single(string schema) => $"""
            {schema}Response:
              type: object
              description: The envelope of one {Noun.Of(schema).Singular}.
              required: [data]
              properties:
                data:
                  $ref: '#/components/schemas/{schema}'
        """;

    private static string List(string schema) => $"""
            {schema}ListResponse:
              type: object
              description: The envelope of a page of {Noun.Of(schema).Plural}.
              required: [data, paging]
              x-may-be-absent: [paging]
              properties:
                data:
                  type: array
                  description: The {Noun.Of(schema).Plural} of this page.
                  items:
                    $ref: '#/components/schemas/{schema}'
                paging:
                  $ref: '#/components/schemas/Paging'
        """;
}
