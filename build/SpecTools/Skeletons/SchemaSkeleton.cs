namespace Smslive247.SpecTools.Skeletons;

/// <summary>The schemas that a document lacks: the result, its envelope in v4, and the body.</summary>
internal static class SchemaSkeleton
{
    /// <summary>The only property of a new body.</summary>
    public const string BodyProperty = "text";

    public static IEnumerable<string> Write(NewOperation operation, Components components)
    {
        var result = operation.Item ?? operation.Result;
        (string? Name, string Text)[] schemas =
        [
            (result, Resource(result ?? "", operation.Identity)),
            (operation.Version == "v4" ? Envelope.NameOf(operation) : null, Envelope.Write(operation)),
            (operation.Request, Request(operation.Request ?? "")),
        ];
        return schemas.Where(schema => schema.Name is not null && !components.Has("schemas", schema.Name)).Select(schema => schema.Text);
    }

    private static string Resource(string name, string identity) => $"""
            {name}:
              type: object
              description: {Placeholder.Text}
              required: [{identity}]
              properties: # {Placeholder.Text}: the properties, spelled as on the wire. Required is the one that identifies it.
                {identity}:
                  type: string
                  description: {Placeholder.Text}
        """;

    private static string Request(string name) => $"""
            {name}:
              type: object
              description: {Placeholder.Text}
              required: [{BodyProperty}]
              properties: # {Placeholder.Text}: the properties, spelled as on the wire. Each text is x-sensitive, true or false.
                {BodyProperty}:
                  type: string
                  minLength: 1
                  x-sensitive: true
                  description: {Placeholder.Text}
        """;
}
