namespace Smslive247.SpecTools.Tests.Mutations;

/// <summary>Changes of one place, each with its rule and its verdict for callers.</summary>
public sealed class VerdictTests
{
    [Theory]
    // Addresses
    [InlineData("  - url: https://two.example\n", "", "server-removed", "Breaking")]
    [InlineData("https://two.example", "https://three.example", "server-removed", "Breaking")]
    [InlineData("  - url: https://two.example\n", "  - url: https://two.example\n  - url: https://three.example\n", "server-added", "Addition")]
    [InlineData("default: eu,", "default: us,", "server-removed", "Breaking")]
    [InlineData("[eu, us]", "[eu]", "server-removed", "Breaking")]
    [InlineData("servers:\n  - url: https://{region}.example\n    variables: {region: {default: eu, enum: [eu, us]}}\n  - url: https://two.example\n", "", "server-unstated", "Addition")]
    [InlineData("    servers: [{url: https://things.example}]\n", "", "server-removed", "Breaking")]
    [InlineData("https://things.example", "https://items.example", "server-removed", "Breaking")]
    [InlineData("      servers: [{url: https://upload.example}]\n", "", "server-removed", "Breaking")]
    [InlineData("  /api/v1/things:\n    get:\n", "  /api/v1/things:\n    servers: [{url: https://four.example}]\n    get:\n", "server-removed", "Breaking")]
    [InlineData("/api/v1/things/{thingId}:", "/api/v1/things/{thingId}/whole:", "path", "Breaking")]
    // Security
    [InlineData("key: {type: apiKey, in: header, name: X-Key}", "key: {type: http, scheme: bearer}", "security", "Breaking")]
    [InlineData("in: header, name: X-Key", "in: query, name: X-Key", "security", "Breaking")]
    [InlineData("in: header, name: X-Key", "in: header, name: X-Token", "security", "Breaking")]
    [InlineData("https://id.example/token", "https://id.example/new", "security", "Breaking")]
    [InlineData("flows: {password:", "flows: {clientCredentials:", "security", "Breaking")]
    [InlineData("{login: [read]}", "{login: [write]}", "security", "Breaking")]
    [InlineData("[{key: []}, {login: [read]}]", "[{key: []}]", "security", "Breaking")]
    [InlineData("[{key: []}, {login: [read]}]", "[{key: [], login: [read]}]", "security", "Breaking")]
    [InlineData("[{key: []}, {login: [read]}]", "[{key: []}, {login: [read]}, {}]", "security", "Addition")]
    [InlineData("      security: []\n", "", "security", "Breaking")]
    [InlineData("operationId: Things_List\n", "operationId: Things_List\n      security: []\n", "security", "Addition")]
    // Operations
    [InlineData("operationId: Things_List", "operationId: Things_All", "operation-id", "None")]
    [InlineData("      deprecated: true\n      servers", "      servers", "deprecated", "None")]
    [InlineData("operationId: Things_List\n", "operationId: Things_List\n      deprecated: true\n", "deprecated", "Addition")]
    [InlineData("tags: [Things]\n      x-sends", "tags: [Sends]\n      x-sends", "tag", "None")]
    [InlineData("      requestBody:\n        required: true\n", "      requestBody:\n", "body-required", "Addition")]
    [InlineData("multipart/form-data:", "multipart/mixed:", "media-type-removed", "Breaking")]
    [InlineData("contentType: text/csv", "contentType: text/plain", "keyword", "Breaking")]
    [InlineData("application/json: {schema: {$ref: '#/components/schemas/ThingRequest'}}", "application/json: {schema: {$ref: '#/components/schemas/ThingRequest'}}\n          text/json: {schema: {$ref: '#/components/schemas/ThingRequest'}}", "media-type-added", "Addition")]
    [InlineData("'204': {description: Paid.}", "'202': {description: Paid.}", "status-removed", "Breaking")]
    [InlineData("        '401': {description: No key., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}\n", "", "status-removed", "Addition")]
    [InlineData("headers: {X-Total-Count: {required: true, schema: {type: integer, format: int32}}}", "headers: {}", "header-removed", "Breaking")]
    [InlineData("{X-Total-Count: {required: true, ", "{X-Total-Count: {", "optional", "Breaking")]
    [InlineData("{X-Total-Count: {required: true, ", "{X-Total-Count: {deprecated: true, required: true, ", "deprecated", "Addition")]
    // Parameters
    [InlineData("name: PageNumber", "name: Page", "parameter-removed", "Breaking")]
    [InlineData("name: X-Tenant, in: header", "name: X-Tenant, in: cookie", "parameter-removed", "Breaking")]
    [InlineData("name: X-Tenant, in: header", "name: X-Tenant, required: true, in: header", "required", "Breaking")]
    [InlineData("name: phone, in: query, required: true", "name: phone, in: query", "optional", "Addition")]
    [InlineData("minLength: 4", "minLength: 5", "range", "Breaking")]
    [InlineData("maxLength: 15", "maxLength: 16", "range", "Addition")]
    [InlineData("maximum: 1000", "maximum: 500", "range", "Breaking")]
    [InlineData("default: 1}", "default: 2}", "default", "Breaking")]
    [InlineData("maxItems: 5", "maxItems: 4", "range", "Breaking")]
    [InlineData("style: spaceDelimited", "style: pipeDelimited", "style", "Breaking")]
    [InlineData("explode: false", "explode: true", "style", "Breaking")]
    [InlineData("name: old, in: query, deprecated: true", "name: old, in: query", "deprecated", "None")]
    [InlineData("name: X-Tenant, in: header", "name: X-Tenant, deprecated: true, in: header", "deprecated", "Addition")]
    [InlineData("format: uuid}}]\n      responses:\n        '204'", "format: byte}}]\n      responses:\n        '204'", "format", "Breaking")]
    // Members
    [InlineData("thingID: {type: integer, format: int64}", "thingID: {type: string}", "type", "Breaking")]
    [InlineData("thingID: {type: integer, format: int64}", "thingID: {type: integer, format: int32}", "format", "Addition")]
    [InlineData("x-sent: credits, nullable: true", "x-sent: credits", "nullable", "Addition")]
    [InlineData("required: [thingID, name]", "required: [name]", "optional", "Breaking")]
    [InlineData("made: {type: string", "born: {type: string", "property-removed", "Breaking")]
    [InlineData("readOnly: true", "readOnly: false", "access", "None")]
    [InlineData("uniqueItems: true, ", "", "keyword", "Breaking")]
    [InlineData("additionalProperties: {type: string}", "additionalProperties: {type: integer}", "type", "Breaking")]
    [InlineData("additionalProperties: false", "additionalProperties: true", "additional-properties", "Addition")]
    [InlineData("legacy: {type: string, deprecated: true}", "legacy: {type: string}", "deprecated", "None")]
    [InlineData("name: {type: string}\n", "name: {type: string, deprecated: true}\n", "deprecated", "Addition")]
    [InlineData("pattern: '^[a-z]+$'", "pattern: '^[a-z0-9]+$'", "pattern", "Breaking")]
    [InlineData("multipleOf: 5", "multipleOf: 10", "keyword", "Breaking")]
    [InlineData("exclusiveMinimum: true", "exclusiveMinimum: false", "range", "Breaking")]
    [InlineData("writeOnly: true", "writeOnly: false", "access", "None")]
    [InlineData("oneOf: [", "anyOf: [", "keyword", "Breaking")]
    [InlineData("[RED, BLU]", "[RED, BLU, TAN]", "enum-value-added", "Breaking")]
    [InlineData("[RED, BLU]", "[RED, TAN]", "enum-value-removed", "Breaking")]
    public void Compare_OnePlaceChanged_HasTheRuleAndTheVerdict(string old, string current, string rule, string verdict)
    {
        var found = DocumentComparison.Compare(RichApi.Document, RichApi.Edited(old, current));

        Assert.Contains(found, difference => (difference.Rule, $"{difference.Wire}") == (rule, verdict));
        Assert.Equal(verdict, $"{found.Max(difference => difference.Wire)}");
    }

    [Theory]
    [InlineData("x-repeatable: false", "x-repeatable: true", "None", "Breaking")]
    [InlineData("      x-repeatable: false\n", "", "None", "Breaking")]
    [InlineData("operationId: Things_List\n", "operationId: Things_List\n      x-repeatable: false\n", "None", "Addition")]
    [InlineData("x-sends: true", "x-sends: false", "None", "Breaking")]
    [InlineData("      x-sends: true\n", "", "None", "Breaking")]
    [InlineData("operationId: Things_Load\n", "operationId: Things_Load\n      x-sends: true\n", "None", "Addition")]
    [InlineData("operationId: Things_Load\n", "operationId: Things_Load\n      x-sends: false\n", "None", "None")]
    [InlineData(", x-sent: credits", "", "None", "Breaking")]
    [InlineData("x-sent: credits", "x-sent: messages", "None", "Breaking")]
    [InlineData("thingID: {type: integer", "thingID: {x-sent: messages, type: integer", "None", "Addition")]
    [InlineData("x-unit: money", "x-unit: credits", "Breaking", "None")]
    [InlineData("x-unit: credits", "x-unit: money", "Breaking", "None")]
    [InlineData(", x-unit: money", "", "None", "None")]
    [InlineData("x-sensitive: true, schema", "x-sensitive: false, schema", "None", "Breaking")]
    [InlineData("x-sensitive: true, schema", "schema", "None", "None")]
    [InlineData("x-sensitive: false, pattern", "pattern", "None", "Addition")]
    [InlineData("x-sensitive: false, pattern", "x-sensitive: true, pattern", "None", "Addition")]
    [InlineData("x-may-be-absent: [name]", "x-may-be-absent: [thingID]", "None", "Breaking")]
    [InlineData("      x-may-be-absent: [name]\n", "", "None", "Breaking")]
    [InlineData("x-may-be-absent: [name]", "x-may-be-absent: [name, thingID]", "None", "Addition")]
    [InlineData("x-also-sent-as: size, ", "", "None", "Breaking")]
    [InlineData("x-also-sent-as: size", "x-also-sent-as: count", "None", "Breaking")]
    [InlineData("name: phone, in: query", "name: phone, x-also-sent-as: tel, in: query", "None", "Addition")]
    [InlineData("x-name: thing", "x-name: item", "None", "None")]
    [InlineData("[Red, Blue]", "[Blue, Red]", "None", "None")]
    [InlineData("'204': {description: Paid.}", "'204': {description: Paid., x-mark: a}", "None", "None")]
    public void Compare_ExtensionChanged_HasAVerdictForCallersAndForCompiledCode(string old, string current, string wire, string csharp)
    {
        var difference = Assert.Single(DocumentComparison.Compare(RichApi.Document, RichApi.Edited(old, current)));

        Assert.Equal((Extensions.Rule, wire, csharp), (difference.Rule, $"{difference.Wire}", $"{difference.CSharpVerdict}"));
    }
}
