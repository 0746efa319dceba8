namespace Smslive247.SpecTools.Tests;

/// <summary>A small document that each test changes in one place.</summary>
internal static class SmallApi
{
    public const string Text = """
        openapi: 3.0.3
        info: {title: Small API, version: 1.0.0}
        servers: [{url: https://one.example}]
        security: [{key: []}]
        paths:
          /api/v1/things:
            get:
              operationId: Things_List
              tags: [Things]
              parameters:
                - {name: pageSize, in: query, schema: {type: integer, format: int32, minimum: 5, maximum: 500, default: 20}}
                - {name: search, in: query, required: true, schema: {type: string}}
              responses:
                '200':
                  description: The things.
                  headers: {X-Total: {schema: {type: integer}}}
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
                '404': {description: Nothing.}
            post:
              operationId: Things_Create
              tags: [Things]
              requestBody:
                required: true
                content: {application/json: {schema: {$ref: '#/components/schemas/ThingRequest'}}}
              responses:
                '200': {description: The thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
          /api/v1/things/{thingId}:
            get:
              operationId: Things_Get
              tags: [Things]
              parameters: [{name: thingId, in: path, required: true, schema: {type: string}}]
              responses:
                '200': {description: The thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
            delete:
              operationId: Things_Delete
              tags: [Things]
              parameters: [{name: thingId, in: path, required: true, schema: {type: string}}]
              responses: {'204': {description: Deleted.}}
        components:
          securitySchemes: {key: {type: http, scheme: bearer}}
          schemas:
            Thing:
              type: object
              required: [thingID]
              properties:
                thingID: {type: string}
                weight: {type: number, format: double, minimum: 0, maximum: 90}
                count: {type: integer, format: int32}
                made: {type: string, format: date-time}
                status: {type: string, enum: [NEW, OLD]}
                parts: {type: array, items: {type: string}, maxItems: 9}
                owner: {type: string, nullable: true, pattern: ^a}
            ThingRequest:
              type: object
              required: [name]
              properties:
                name: {type: string, maxLength: 11}
                size: {type: number, format: double, minimum: 0, maximum: 90}
                amount: {type: integer, format: int32, default: 1}
                due: {type: string, format: date-time}
                kind: {type: string, enum: [RED, BLUE]}
                tags: {type: array, items: {type: string}, maxItems: 9}
                note: {type: string, nullable: true, pattern: ^a}
        """;

    /// <summary>The differences after the replacement of one text by another.</summary>
    public static IReadOnlyList<Difference> After(string old, string current) => DocumentComparison.Compare(Parse(Text), Edited(old, current));

    /// <summary>The differences of the reversed replacement.</summary>
    public static IReadOnlyList<Difference> Before(string old, string current) => DocumentComparison.Compare(Edited(old, current), Parse(Text));

    public static SpecDocument Edited(string old, string current)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        return Parse(Text.Replace(old, current, StringComparison.Ordinal));
    }

    public static SpecDocument Parse(string text) => SpecDocument.Parse("small.yaml", text);
}
