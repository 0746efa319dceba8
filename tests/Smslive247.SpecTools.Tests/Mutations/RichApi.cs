namespace Smslive247.SpecTools.Tests.Mutations;

/// <summary>A document with everything that callers or compiled clients depend on, for tests that change one place.</summary>
internal static class RichApi
{
    public const string Text = """
        openapi: 3.0.3
        info: {title: Rich API, version: 1.0.0}
        servers:
          - url: https://{region}.example
            variables: {region: {default: eu, enum: [eu, us]}}
          - url: https://two.example
        security: [{key: []}, {login: [read]}]
        paths:
          /api/v1/things:
            get:
              operationId: Things_List
              tags: [Things]
              parameters:
                - {name: PageNumber, in: query, schema: {type: integer, format: int32, minimum: 1, maximum: 1000, default: 1}}
                - {name: PageSize, in: query, x-also-sent-as: size, schema: {type: integer, format: int32, default: 20}}
                - {name: kind, in: query, style: spaceDelimited, explode: false, schema: {type: array, maxItems: 5, items: {$ref: '#/components/schemas/Kind'}}}
                - {name: phone, in: query, required: true, x-sensitive: true, schema: {type: string, minLength: 4, maxLength: 15}}
                - {name: X-Tenant, in: header, schema: {type: string}}
                - {name: old, in: query, deprecated: true, schema: {type: boolean}}
              responses:
                '200':
                  description: The things.
                  headers: {X-Total-Count: {required: true, schema: {type: integer, format: int32}}}
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
                '401': {description: No key., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
            post:
              operationId: Things_Send
              tags: [Things]
              x-sends: true
              requestBody:
                required: true
                x-name: thing
                content:
                  application/json: {schema: {$ref: '#/components/schemas/ThingRequest'}}
              responses:
                '200': {description: The thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
          /api/v1/things/{thingId}:
            servers: [{url: https://things.example}]
            get:
              operationId: Things_Pay
              tags: [Things]
              x-repeatable: false
              parameters: [{name: thingId, in: path, required: true, schema: {type: string, format: uuid}}]
              responses:
                '204': {description: Paid.}
            put:
              operationId: Things_Load
              tags: [Things]
              deprecated: true
              servers: [{url: https://upload.example}]
              security: []
              parameters: [{name: thingId, in: path, required: true, schema: {type: string, format: uuid}}]
              requestBody:
                content:
                  multipart/form-data:
                    schema: {type: object, required: [file], properties: {file: {type: string, format: binary}, label: {type: string}}}
                    encoding: {file: {contentType: text/csv}}
                  application/x-www-form-urlencoded: {schema: {type: object, properties: {label: {type: string}}}}
              responses:
                '200': {description: A file., content: {text/csv: {schema: {type: string, format: binary}}}}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            login: {type: oauth2, flows: {password: {tokenUrl: 'https://id.example/token', scopes: {read: Read.}}}}
          schemas:
            Kind: {type: string, enum: [RED, BLU], x-enumNames: [Red, Blue]}
            Problem: {type: object, properties: {message: {type: string}}}
            Thing:
              type: object
              required: [thingID, name]
              x-may-be-absent: [name]
              properties:
                thingID: {type: integer, format: int64}
                name: {type: string}
                price: {type: number, format: decimal, x-unit: credits, x-sent: credits, nullable: true}
                made: {type: string, format: date-time, readOnly: true}
                kind: {$ref: '#/components/schemas/Kind'}
                parts: {type: array, uniqueItems: true, items: {type: string}}
                labels: {type: object, additionalProperties: {type: string}}
                legacy: {type: string, deprecated: true}
            ThingRequest:
              type: object
              required: [name]
              additionalProperties: false
              properties:
                name: {type: string, x-sensitive: false, pattern: '^[a-z]+$'}
                amount: {type: number, format: decimal, multipleOf: 5, x-unit: money}
                size: {type: integer, format: int32, minimum: 0, exclusiveMinimum: true}
                secret: {type: string, writeOnly: true, x-sensitive: true}
                owner: {oneOf: [{$ref: '#/components/schemas/Problem'}, {type: string}]}
        """;

    public static SpecDocument Document { get; } = SpecDocument.Parse("rich.yaml", Text);

    public static SpecDocument Edited(string old, string current)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        return SpecDocument.Parse("rich.yaml", Text.Replace(old, current, StringComparison.Ordinal));
    }
}
