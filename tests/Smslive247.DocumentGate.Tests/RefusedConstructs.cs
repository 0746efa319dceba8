namespace Smslive247.DocumentGate.Tests;

/// <summary>Documents for the rows of the table that are about a key, a name or a combination.</summary>
internal static class RefusedConstructs
{
    private const string Json = "application/json: { schema: { type: array, items: { type: string } } }";

    private static readonly Dictionary<string, Sample> Samples = new()
    {
        ["document openapi: 3.1"] = new() { Version = "openapi: 3.1.0" },
        ["document openapi: other"] = new() { Version = "openapi: 4.0.0" },
        ["document swagger"] = new() { Version = "swagger: '2.0'" },
        ["document webhooks"] = new() { Document = "webhooks: {}" },
        ["document jsonSchemaDialect"] = new() { Document = "jsonSchemaDialect: https://example.com" },
        ["document no security"] = new() { Security = "security: []" },
        ["document several servers"] = new() { Document = "servers: [{ url: https://a.example.com }, { url: https://b.example.com }]" },
        ["server variables"] = new() { Document = "servers: [{ url: 'https://{a}.example.com', variables: {} }]" },
        ["components links"] = new() { Components = "links: {}" },
        ["components callbacks"] = new() { Components = "callbacks: {}" },
        ["components pathItems"] = new() { Components = "pathItems: {}" },
        ["path head"] = new() { Method = "head" },
        ["path options"] = new() { Method = "options" },
        ["path trace"] = new() { Method = "trace" },
        ["path servers"] = new() { Item = "servers: [{ url: https://b.example.com }]" },
        ["path $ref"] = new() { Item = "$ref: other.yaml" },
        ["path characters"] = new() { Path = "/all things" },
        ["path query"] = new() { Path = "/things?all=true" },
        ["path undeclared parameter"] = new() { Path = "/things/{id}", Method = "delete" },
        ["path parameter not in path"] = new() { Parameters = "{ name: id, in: path, required: true, schema: { type: string } }" },
        ["path same as another"] = new()
        {
            Path = "/things/{a}", Parameters = "{ name: a, in: path, required: true, schema: { type: string } }",
            More = "/things/{b}: { get: { operationId: Things_Get, tags: [Things], parameters: [{ name: b, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } } }",
        },
        ["operation callbacks"] = new() { Operation = "callbacks: {}" },
        ["operation servers"] = new() { Operation = "servers: [{ url: https://b.example.com }]" },
        ["operation body of a GET"] = new() { Method = "get", Body = $"{{ required: true, content: {{ {Json} }} }}" },
        ["operation x-repeatable of another method"] = new() { Operation = "x-repeatable: false" },
        ["operation x-sends without id"] = Sample.WithProperty("{ type: boolean }, count: { type: integer, format: int32, x-sent: messages }", more: "required: [value],") with { Operation = "x-sends: true" },
        ["operation several tags"] = new() { Tag = "[Things, Other]" },
        ["operation undeclared tag"] = new() { Tag = "[Other]", Id = "Other_Act" },
        ["operation page without size"] = Sample.WithResult("{ type: array, items: { type: string } }") with { Parameters = "{ name: PageNumber, in: query, schema: { type: integer, format: int32 } }" },
        ["operation page number"] = Sample.WithResult("{ type: array, items: { type: string } }") with
        {
            Parameters = "{ name: PageNumber, in: query, schema: { type: integer, format: int64 } }, { name: PageSize, in: query, schema: { type: integer, format: int32 } }",
        },
        ["parameter in: cookie"] = Sample.WithParameter("name: value, in: cookie, schema: { type: string }"),
        ["parameter in: other"] = Sample.WithParameter("name: value, in: body, schema: { type: string }"),
        ["parameter x-also-sent-as of other parameters"] = Sample.WithParameter("name: value, in: header, x-also-sent-as: other, schema: { type: string }"),
        ["parameter deprecated"] = Sample.WithParameter("name: value, in: query, deprecated: true, schema: { type: string }"),
        ["parameter allowEmptyValue"] = Sample.WithParameter("name: value, in: query, allowEmptyValue: true, schema: { type: string }"),
        ["parameter allowReserved"] = Sample.WithParameter("name: value, in: query, allowReserved: true, schema: { type: string }"),
        ["parameter content"] = Sample.WithParameter($"name: value, in: query, content: {{ {Json} }}"),
        ["parameter no schema"] = Sample.WithParameter("name: value, in: query"),
        ["parameter optional in path"] = Sample.WithParameter("name: value, in: path, schema: { type: string }"),
        ["parameter reserved header"] = Sample.WithParameter("name: authorization, in: header, schema: { type: string }"),
        ["parameter style: other"] = Sample.WithParameter("name: value, in: query, style: spaceDelimited, schema: { type: array, items: { type: string } }"),
        ["parameter limit of another type"] = Sample.WithParameter("name: value, in: query, schema: { type: integer, format: int32, minimum: 0.5 }"),
        ["parameter exclusiveMinimum"] = Sample.WithParameter("name: value, in: query, schema: { type: integer, minimum: 0, exclusiveMinimum: true }"),
        ["parameter exclusiveMaximum"] = Sample.WithParameter("name: value, in: query, schema: { type: integer, maximum: 0, exclusiveMaximum: true }"),
        ["form field required reference"] = Sample.WithField("{ $ref: '#/components/schemas/Color' }") with
        {
            Body = "{ required: true, content: { multipart/form-data: { schema: { type: object, required: [value], properties: { value: { $ref: '#/components/schemas/Color' } } } } } }",
        },
        ["request body named form"] = new()
        {
            Body = "{ required: true, content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Upload' } } } }", Schemas = "Upload: { type: object, properties: { a: { type: string } } }",
        },
        ["request body optional"] = new() { Body = $"{{ content: {{ {Json} }} }}" },
        ["request body other media type"] = new() { Body = "{ required: true, content: { application/x-www-form-urlencoded: { schema: { type: string } } } }" },
        ["request body several media types"] = new() { Body = $"{{ required: true, content: {{ {Json}, text/plain: {{ schema: {{ type: string }} }} }} }}" },
        ["request body no media type"] = new() { Body = "{ required: true, content: {} }" },
        ["media type encoding"] = new() { Body = "{ required: true, content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string } } }, encoding: {} } } }" },
        ["media type no schema"] = new() { Body = "{ required: true, content: { application/json: {} } }" },
        ["response several media types"] = new() { Responses = $"{{ '200': {{ description: One., content: {{ {Json}, text/plain: {{ schema: {{ type: string }} }} }} }} }}" },
        ["response no media type"] = new() { Responses = "{ '200': { description: One., content: {} } }" },
        ["response links"] = new() { Responses = "{ '204': { description: Done., links: {} } }" },
        ["response range of statuses"] = new() { Responses = "{ '204': { description: Done. }, 4XX: { description: Failed. } }" },
        ["response informational or redirect"] = new() { Responses = "{ '204': { description: Done. }, '302': { description: Elsewhere. } }" },
        ["response no success"] = new() { Responses = "{ default: { description: Done. } }" },
        ["response different successes"] = new() { Responses = $"{{ '204': {{ description: Done. }}, '200': {{ description: One., content: {{ {Json} }} }} }}" },
        ["response other schema of an error"] = new() { Responses = $"{{ '204': {{ description: Done. }}, '404': {{ description: Failed., content: {{ {Json} }} }} }}" },
        ["response other media type"] = new() { Responses = "{ '200': { description: One., content: { text/plain: { schema: { type: string } } } } }" },
        ["envelope optional data"] = Sample.WithEnvelope("data: { $ref: '#/components/schemas/Part' }, paging: { $ref: '#/components/schemas/Part' }"),
        ["envelope scalar"] = Sample.WithEnvelope("data: { type: string }"),
        ["envelope array of scalars"] = Sample.WithEnvelope("data: { type: array, items: { type: string } }"),
        ["envelope other paging"] = Sample.WithEnvelope("data: { type: array, items: { $ref: '#/components/schemas/Part' } }, paging: { $ref: '#/components/schemas/Part' }"),
        ["envelope paging without list"] = Sample.WithEnvelope("data: { $ref: '#/components/schemas/Part' }, paging: { $ref: '#/components/schemas/Part' }"),
        ["envelope nullable"] = Sample.WithEnvelope("data: { allOf: [{ $ref: '#/components/schemas/Part' }], nullable: true }"),
        ["security scheme http"] = new() { Schemes = "basic: { type: http, scheme: basic }" },
        ["security scheme apiKey"] = new() { Schemes = "key: { type: apiKey, in: header, name: X-Key }" },
        ["security scheme oauth2"] = new() { Schemes = "login: { type: oauth2, flows: {} }" },
        ["security scheme openIdConnect"] = new() { Schemes = "login: { type: openIdConnect, openIdConnectUrl: https://example.com }" },
        ["security scheme several"] = new() { Schemes = "a: { type: http, scheme: bearer }, b: { type: http, scheme: bearer }" },
        ["security several"] = new() { Operation = "security: [{ bearerAuth: [] }, { bearerAuth: [] }]" },
        ["security optional"] = new() { Operation = "security: [{}]" },
        ["security scopes"] = new() { Operation = "security: [{ bearerAuth: [read] }]" },
        ["security unknown scheme"] = new() { Operation = "security: [{ other: [] }]" },
        ["request property required and nullable"] = Sample.WithProperty("{ type: string, nullable: true }", isRequest: true, more: "required: [value],"),
        ["reference to another file"] = Sample.WithResult("{ $ref: 'other.yaml#/Part' }"),
        ["reference unknown"] = Sample.WithResult("{ $ref: '#/components/schemas/Missing' }"),
        ["reference to another kind"] = new() { Parameters = "{ $ref: '#/components/schemas/Part' }", Schemas = "Part: { type: object, properties: { a: { type: string } } }" },
        ["reference with other keys"] = Sample.WithProperty("{ $ref: '#/components/schemas/Part', description: A part. }"),
        ["name operationId"] = new() { Id = "act" },
        ["name not PascalCase"] = new() { Schemas = "part: { type: object, properties: { a: { type: string } } }" },
        ["name not C#"] = Sample.WithProperty("{ type: string }", name: "2fa"),
        ["name of a parameter"] = Sample.WithParameter("name: 'filter[name]', in: query, schema: { type: string }"),
        ["name same in C#"] = Sample.WithProperty("{ type: string }, valueID: { type: string }, valueId: { type: string }"),
        ["name reserved"] = Sample.WithProperty("{ type: string }, additionalProperties: { type: string }"),
        ["name of its class"] = Sample.WithProperty("{ type: string }", name: "one"),
        ["extension unknown"] = new() { Operation = "x-other: 1" },
        ["extension value"] = new() { Method = "get", Operation = "x-repeatable: true" },
        ["extension x-enumNames"] = Sample.WithProperty("{ $ref: '#/components/schemas/Size' }, size: { type: string }") with
        {
            Schemas = "One: { type: object, properties: { value: { $ref: '#/components/schemas/Size' } } }, Size: { type: string, enum: [a, b], x-enumNames: [A] }",
        },
        ["extension x-may-be-absent"] = Sample.WithProperty("{ type: string }", more: "x-may-be-absent: [value],"),
        ["extension x-sent twice"] = Sample.WithProperty("{ type: number, x-sent: credits }, other: { type: number, x-sent: credits }"),
        ["extension place"] = Sample.WithProperty("{ type: string, x-unit: money }"),
        ["example date"] = Sample.WithProperty("{ type: string, format: date, example: '2026-02-30' }"),
        ["example uuid"] = Sample.WithProperty("{ type: string, format: uuid, example: '1' }"),
        ["example type"] = Sample.WithProperty("{ type: integer, format: int32, example: '1' }"),
        ["any element other kind"] = Sample.WithProperty("{ type: string, required: true }"),
        ["any element unknown key"] = new() { Operation = "sumary: Wrong." },
    };

    private static readonly Dictionary<string, string> Properties = new()
    {
        ["oneOf"] = "{ oneOf: [{ type: string }, { type: boolean }] }",
        ["anyOf"] = "{ anyOf: [{ type: string }, { type: boolean }] }",
        ["not"] = "{ type: string, not: { maxLength: 1 } }",
        ["discriminator"] = "{ type: string, discriminator: { propertyName: a } }",
        ["list of types"] = "{ type: [string, 'null'] }",
        ["no type"] = "{ description: Anything. }",
        ["unknown type"] = "{ type: file }",
        ["integer other"] = "{ type: integer, format: int16 }",
        ["number other"] = "{ type: number, format: float }",
        ["string other"] = "{ type: string, format: time }",
        ["format of another type"] = "{ type: boolean, format: int32 }",
        ["array without items"] = "{ type: array }",
        ["named array"] = "{ $ref: '#/components/schemas/Named' }, a: { type: array, items: { $ref: '#/components/schemas/Part' } }",
        ["named map"] = "{ $ref: '#/components/schemas/Named' }",
        ["enum in place"] = "{ type: string, enum: [a] }",
        ["enum of numbers"] = "{ type: integer, enum: [1] }",
        ["enum with an empty or repeated word"] = "{ $ref: '#/components/schemas/Named' }",
        ["object in place"] = "{ type: object, properties: { a: { type: string } } }",
        ["object without properties"] = "{ type: object }",
        ["properties and map"] = "{ type: object, properties: { a: { type: string } }, additionalProperties: { type: string } }",
        ["beside allOf"] = "{ $ref: '#/components/schemas/Named' }",
        ["other allOf"] = "{ $ref: '#/components/schemas/Named' }",
        ["repeated property"] = "{ $ref: '#/components/schemas/Named' }",
        ["deprecated"] = "{ $ref: '#/components/schemas/Named' }",
    };

    private static readonly Dictionary<string, string> NamedSchemas = new()
    {
        ["named array"] = "{ type: array, items: { type: string } }",
        ["named map"] = "{ type: object, additionalProperties: { type: string } }",
        ["enum with an empty or repeated word"] = "{ type: string, enum: [red, RED] }",
        ["beside allOf"] = "{ required: [name], allOf: [{ $ref: '#/components/schemas/Part' }, { type: object, properties: { a: { type: string } } }] }",
        ["other allOf"] = "{ allOf: [{ $ref: '#/components/schemas/Color' }, { type: object, properties: { a: { type: string } } }] }",
        ["repeated property"] = "{ allOf: [{ $ref: '#/components/schemas/Part' }, { type: object, properties: { name: { type: string } } }] }",
        ["deprecated"] = "{ type: object, deprecated: true, properties: { a: { type: string } } }",
    };

    public static Sample? Find(Construct construct) => construct.Place == "schema" ? OfSchema(construct.Name) : Samples.GetValueOrDefault($"{construct.Place} {construct.Name}");

    private static Sample OfSchema(string name) => name switch
    {
        "required without property" => Sample.WithProperty("{ type: string }", more: "required: [other],"),
        "more than 63 properties" => Sample.WithProperty("{ type: string }" + string.Concat(Enumerable.Range(0, 63).Select(index => $", p{index}: {{ type: string }}"))),
        "in requests and responses" => Sample.WithBody("{ $ref: '#/components/schemas/PartRequest' }") with { Responses = Sample.WithResult("{ $ref: '#/components/schemas/PartRequest' }").Responses },
        "name of a request" => Sample.WithBody("{ $ref: '#/components/schemas/Part' }"),
        "name of a response" => Sample.WithResult("{ $ref: '#/components/schemas/PartRequest' }"),
        "envelope of allOf" => Sample.WithResult("{ $ref: '#/components/schemas/Whole' }") with
        {
            Schemas = "Part: { type: object, properties: { a: { type: string } } }, Pages: { type: object, properties: { paging: { $ref: '#/components/schemas/Part' } } }, Whole: { allOf: [{ $ref: '#/components/schemas/Pages' }, { type: object, required: [data], properties: { data: { $ref: '#/components/schemas/Part' } } }] }",
        },
        "unused" => new() { Schemas = "Part: { type: object, properties: { a: { type: string } } }" },
        _ when Properties.TryGetValue(name, out var property) => Sample.WithProperty(property) with
        {
            Schemas = $"{Sample.WithProperty(property).Schemas}{(NamedSchemas.TryGetValue(name, out var named) ? $", Named: {named}" : "")}",
        },
        _ => Sample.WithProperty($"{{ type: string, {name}: {{}} }}"),
    };
}
