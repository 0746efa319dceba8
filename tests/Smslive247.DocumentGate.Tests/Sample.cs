namespace Smslive247.DocumentGate.Tests;

/// <summary>A small document, whose parts a test replaces. Each part is a line.</summary>
internal sealed record Sample
{
    private const string Done = "{ '204': { description: Done. } }";

    public string Version { get; init; } = "openapi: 3.0.3";

    /// <summary>A key of the document.</summary>
    public string Document { get; init; } = "";

    public string Security { get; init; } = "security: [{ bearerAuth: [] }]";

    public string Tags { get; init; } = "[{ name: Things, description: Things. }]";

    public string Path { get; init; } = "/things";

    /// <summary>A key of the path.</summary>
    public string Item { get; init; } = "";

    public string Method { get; init; } = "post";

    public string Id { get; init; } = "Things_Act";

    public string Tag { get; init; } = "[Things]";

    /// <summary>A key of the operation.</summary>
    public string Operation { get; init; } = "";

    public string Parameters { get; init; } = "";

    /// <summary>The request body; empty if there is none.</summary>
    public string Body { get; init; } = "";

    public string Responses { get; init; } = Done;

    /// <summary>A second path.</summary>
    public string More { get; init; } = "";

    public string Schemas { get; init; } = "";

    /// <summary>A key of the components.</summary>
    public string Components { get; init; } = "";

    public string Schemes { get; init; } = "bearerAuth: { type: http, scheme: bearer }";

    /// <summary>The lines that a sample has and the default does not.</summary>
    public IReadOnlyList<int> ChangedLines
    {
        get
        {
            var plain = new Sample().ToString().Split('\n');
            return [.. ToString().Split('\n').Select((line, index) => (line, index)).Where(line => plain[line.index] != line.line).Select(line => line.index + 1)];
        }
    }

    public static Sample WithParameter(string parameter) =>
        new() { Path = parameter.Contains("in: path", StringComparison.Ordinal) ? "/things/{value}" : "/things", Parameters = $"{{ {parameter} }}", Schemas = Referenced };

    public static Sample WithBody(string schema) =>
        new() { Body = $"{{ required: true, content: {{ application/json: {{ schema: {schema} }} }} }}", Schemas = Referenced };

    public static Sample WithResult(string schema, string more = "") =>
        new() { Responses = $"{{ '200': {{ description: One., content: {{ application/json: {{ schema: {schema}{more} }} }} }} }}", Schemas = Referenced };

    public static Sample WithField(string schema) => new()
    {
        Body = $"{{ required: true, content: {{ multipart/form-data: {{ schema: {{ type: object, properties: {{ value: {schema} }} }} }} }} }}",
        Schemas = Referenced,
    };

    /// <summary>A class with one property, sent or received.</summary>
    public static Sample WithProperty(string schema, bool isRequest = false, string more = "", string name = "value") => isRequest
        ? WithBody("{ $ref: '#/components/schemas/OneRequest' }") with { Schemas = $"OneRequest: {{ type: object, {more} properties: {{ {name}: {schema} }} }}, {Referenced}" }
        : WithResult("{ $ref: '#/components/schemas/One' }") with { Schemas = $"One: {{ type: object, {more} properties: {{ {name}: {schema} }} }}, {Referenced}" };

    public static Sample WithEnvelope(string properties) =>
        WithResult("{ $ref: '#/components/schemas/OneResponse' }") with { Schemas = $"OneResponse: {{ type: object, properties: {{ {properties} }} }}, {Referenced}" };

    public override string ToString() => $$"""
        {{Version}}
        {{Document}}
        info: { title: Sample, version: 1.0.0 }
        {{Security}}
        tags: {{Tags}}
        paths:
          {{Path}}:
            {{Item}}
            {{Method}}:
              operationId: {{Id}}
              tags: {{Tag}}
              {{Operation}}
              parameters: [{{Parameters}}]
              {{(Body.Length == 0 ? "" : $"requestBody: {Body}")}}
              responses: {{Responses}}
          {{More}}
        components:
          {{Components}}
          schemas: { {{Schemas}} }
          securitySchemes: { {{Schemes}} }
        """;

    private const string Referenced =
        "Color: { type: string, enum: [red] }, Part: { type: object, properties: { name: { type: string } } }, PartRequest: { type: object, properties: { name: { type: string } } }, " +
        "PartResponse: { type: object, properties: { data: { $ref: '#/components/schemas/Part' } } }";
}
