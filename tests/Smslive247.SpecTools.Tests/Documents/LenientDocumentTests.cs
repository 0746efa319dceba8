namespace Smslive247.SpecTools.Tests.Documents;

/// <summary>Documents as vendors publish them: each error has its place, our documents are refused, and the rest is read.</summary>
public sealed class LenientDocumentTests
{
    private const string Get = "operationId: Things_Get";

    [Theory]
    [InlineData("name: search, in: query", "name: search, in: path", "#/paths/~1api~1v1~1things/get: path parameter `search` is declared, but is not in the path")]
    [InlineData("/api/v1/things/{thingId}:", "/api/v1/things/{thingId}/{partId}:", "#/paths/~1api~1v1~1things~1{thingId}~1{partId}/get: path parameter `partId` is in the path, but is not declared")]
    [InlineData(Get, "operationId: Things_List", "#/paths/~1api~1v1~1things~1{thingId}/get: operationId `Things_List` is also that of `GET /api/v1/things`")]
    [InlineData("responses: {'204': {description: Deleted.}}", "deprecated: false", "#/paths/~1api~1v1~1things~1{thingId}/delete/responses: ")]
    [InlineData("responses: {'204': {description: Deleted.}}", "responses: {'204': {}}", "#/paths/~1api~1v1~1things~1{thingId}/delete/responses/204/description: ")]
    [InlineData("    post:\n", "    patch:\n    post:\n", "#/paths/~1api~1v1~1things: `patch` has no value; it is ignored")]
    [InlineData("X-Total: {schema: {type: integer}}", "X-Total: integer", "#/paths/~1api~1v1~1things/get/responses/200/headers: `X-Total` is not an object; it is ignored")]
    [InlineData("security: [{key: []}]", "security: [key]", "#/security: an item is not an object; it is ignored")]
    [InlineData("servers: [{url: https://one.example}]", "servers: https://one.example", "the document: `servers` is not a list; it is ignored")]
    [InlineData("name: search, in: query", "name: pageSize, in: query", "#/paths/~1api~1v1~1things/get: parameter `pageSize` is declared 2 times; the first one is used")]
    [InlineData("security: [{key: []}]", "security: [{token: []}]", "#/paths/~1api~1v1~1things/get: security scheme `token` is not defined")]
    [InlineData("items: {$ref: '#/components/schemas/Thing'}", "items: {$ref: '#/components/schemas/Item'}", "#/paths/~1api~1v1~1things/get/responses/200/content/application~1json/schema/items: `#/components/schemas/Item` does not exist")]
    [InlineData("items: {$ref: '#/components/schemas/Thing'}", "items: {$ref: 'other.yaml#/Thing'}", "#/paths/~1api~1v1~1things/get/responses/200/content/application~1json/schema/items: `other.yaml#/Thing` is in another file, which is not read")]
    [InlineData("weight: {type: number", "weight: {type: numeric", "#/components/schemas/Thing/properties/weight/type: ")]
    [InlineData("made: {type: string", "count: {type: string}\n        made: {type: string", "#/components/schemas/Thing/properties: the key `count` is repeated; the first one is used")]
    [InlineData("info: {title: Small API, version: 1.0.0}", "info: {title: Small API}", "#/info/version: ")]
    [InlineData("openapi: 3.0.3", "openapi: 3.1.0", "the document: the version is 3.1.0; the document is converted to 3.0, without what 3.0 lacks")]
    public void ParseLenient_Error_IsReadAndRefusedForOurs(string old, string current, string error)
    {
        var text = SmallApi.Text.Replace(old, current, StringComparison.Ordinal);

        var document = SpecDocument.ParseLenient("vendor.yaml", text);

        Assert.StartsWith(error, Assert.Single(document.Errors.DistinctBy(found => found.Message)).ToString(), StringComparison.Ordinal);
        Assert.InRange(document.Operations.Count, 4, 4);
        Assert.Contains($"\n  {error}", Assert.Throws<SpecException>(() => SmallApi.Parse(text)).Message, StringComparison.Ordinal);
    }

    /// <summary>Values that the reader refuses without a place, or ignores without a word.</summary>
    [Theory]
    [InlineData("maxLength: 11", "maxLength: a", "#/components/schemas/ThingRequest/properties/name: `maxLength` is not an integer of 32 bits; it is ignored")]
    [InlineData("maxLength: 11", "maxLength: 1.5", "#/components/schemas/ThingRequest/properties/name: `maxLength` is not an integer of 32 bits; it is ignored")]
    [InlineData("maxLength: 11", "maxLength: 99999999999999999999", "#/components/schemas/ThingRequest/properties/name: `maxLength` is not an integer of 32 bits; it is ignored")]
    [InlineData("maxLength: 11", "maxLength: 0xFFFFFFFFFFFFFFFFFF", "#/components/schemas/ThingRequest/properties/name: `maxLength` is not an integer of 32 bits; it is ignored")]
    [InlineData("maximum: 90}\n        count", "maximum: many}\n        count", "#/components/schemas/Thing/properties/weight: `maximum` is not a number; it is ignored")]
    [InlineData("maximum: 90}\n        count", "maximum: 90, exclusiveMaximum: 90}\n        count", "#/components/schemas/Thing/properties/weight: `exclusiveMaximum` is not true or false; it is ignored")]
    [InlineData("nullable: true, pattern: ^a}\n    ThingRequest", "nullable: 'yes', pattern: ^a}\n    ThingRequest", "#/components/schemas/Thing/properties/owner: `nullable` is not true or false; it is ignored")]
    [InlineData("name: search, in: query, required: true", "name: search, in: query, required: [search]", "#/paths/~1api~1v1~1things/get/parameters/1: `required` is not true or false; it is ignored")]
    [InlineData("required: [thingID]", "required: true", "#/components/schemas/Thing: `required` is not a list of texts; it is ignored")]
    [InlineData("required: [thingID]", "additionalProperties: 'no'", "#/components/schemas/Thing: `additionalProperties` is not true, false or an object; it is ignored")]
    [InlineData("required: [thingID]", "deprecated: 'yes'", "#/components/schemas/Thing: `deprecated` is not true or false; it is ignored")]
    [InlineData("enum: [NEW, OLD]", "enum: NEW", "#/components/schemas/Thing/properties/status: `enum` is not a list; it is ignored")]
    [InlineData("pattern: ^a}\n    ThingRequest", "pattern: 5}\n    ThingRequest", "#/components/schemas/Thing/properties/owner: `pattern` is not a text; it is read as one")]
    [InlineData("operationId: Things_Delete", "operationId: 5", "#/paths/~1api~1v1~1things~1{thingId}/delete: `operationId` is not a text; it is read as one")]
    [InlineData("title: Small API", "title: 5", "#/info: `title` is not a text; it is read as one")]
    [InlineData("version: 1.0.0", "version: 1.0", "#/info: `version` is not a text; it is read as one")]
    [InlineData("{type: http, scheme: bearer}", "{type: http, scheme: [bearer]}", "#/components/securitySchemes/key: `scheme` is not a text; it is ignored")]
    [InlineData("security: [{key: []}]", "security: [{key: all}]", "#/security/0: `key` is not a list of texts; it is ignored")]
    [InlineData("title: Small API", "title: \"Small \uFFFD\"", "the document: the text has the character U+FFFD, which stands for bytes that are not valid UTF-8")]
    [InlineData("enum: [NEW, OLD]", "enum: [NEW, \"\\e\"]", "#/components/schemas/Thing/properties/status/enum: `1` has control characters, which are replaced")]
    [InlineData("enum: [NEW, OLD]", "\"a\\e\": 5", "#/components/schemas/Thing/properties/status: the key `a\uFFFD` has control characters, which are replaced")]
    [InlineData("default: 1}", "default: 1e400}", "#/components/schemas/ThingRequest/properties/amount: `default` is not a number in the range of double; it is read as a text")]
    [InlineData("    Thing:\n", "    A: {$ref: '#/components/schemas/A'}\n    Thing:\n", "#/components/schemas/A: `#/components/schemas/A` leads back to itself; it is ignored")]
    [InlineData("    Thing:\n", "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n    Thing:\n", "#/components/schemas/A: `#/components/schemas/B` leads back to itself; it is ignored")]
    [InlineData("items: {type: string}, maxItems: 9}\n        owner", "items: {$ref: '#'}, maxItems: 9}\n        owner", "#/components/schemas/Thing/properties/parts/items: `#` leads back to itself; it is ignored")]
    public void ParseLenient_WrongValue_IsAnErrorAtItsPlace(string old, string current, string error)
    {
        Assert.Contains(old, SmallApi.Text, StringComparison.Ordinal);

        var document = SpecDocument.ParseLenient("vendor.yaml", SmallApi.Text.Replace(old, current, StringComparison.Ordinal));

        Assert.Contains(error, document.Errors.Select(found => found.ToString()));
        Assert.Equal(4, document.Operations.Count);
    }

    [Theory]
    [InlineData("// The vendor's.\n{JSON}")]
    [InlineData("{JSON} /* The end. */")]
    public void ParseLenient_JsonWithComments_IsRead(string text) =>
        AssertSameContent(text.Replace("{JSON}", Json(), StringComparison.Ordinal), "the document: not valid JSON: ");

    [Fact]
    public void ParseLenient_JsonWithATrailingComma_IsRead() => AssertSameContent(Json()[..^1] + ",}", "the document: not valid JSON: ");

    [Fact]
    public void ParseLenient_JsonWithARepeatedKey_UsesTheLastOne() => AssertSameContent(
        Json().Replace("\"thingID\":{\"type\":\"string\"}", "\"thingID\":{\"type\":\"integer\"},\"thingID\":{\"type\":\"string\"}", StringComparison.Ordinal),
        "#/components/schemas/Thing/properties: the key `thingID` is repeated; the last one is used");

    [Fact]
    public void ParseLenient_JsonWithAByteOrderMark_HasNoError() => Assert.Empty(SpecDocument.ParseLenient("vendor.json", "\uFEFF" + Json()).Errors);

    [Fact]
    public void ParseLenient_Swagger2_IsComparedAsOpenApi3()
    {
        var swagger = SpecDocument.ParseLenient("vendor.yaml", """
            swagger: '2.0'
            info: {title: Small API, version: 1.0.0}
            host: one.example
            schemes: [https]
            consumes: [application/json]
            produces: [application/json]
            securityDefinitions: {key: {type: apiKey, in: header, name: X-Key}}
            security: [{key: []}]
            paths:
              /api/v1/things:
                post:
                  operationId: Things_Create
                  parameters: [{name: body, in: body, required: true, schema: {$ref: '#/definitions/Thing'}}]
                  responses: {'200': {description: The thing., schema: {$ref: '#/definitions/Thing'}}}
            definitions: {Thing: {type: object, properties: {name: {type: string}}}}
            """);
        var openApi = SmallApi.Parse("""
            openapi: 3.0.3
            info: {title: Small API, version: 1.0.0}
            servers: [{url: https://one.example}]
            security: [{key: []}]
            paths:
              /api/v1/things:
                post:
                  operationId: Things_Create
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                  responses: {'200': {description: The thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
            components:
              securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
              schemas: {Thing: {type: object, properties: {name: {type: string}}}}
            """);

        Assert.Equal(["the document: the version is 2.0; the document is converted to 3.0, without what 3.0 lacks"], swagger.Errors.Select(error => error.ToString()));
        Assert.Equal([Extensions.Rule], DocumentComparison.Compare(openApi, swagger).Select(difference => difference.Rule)); // The name of the body.
    }

    [Fact]
    public void ParseLenient_OpenApi31_IsComparedAsOpenApi30()
    {
        var text = SmallApi.Text.Replace("openapi: 3.0.3", "openapi: 3.1.0", StringComparison.Ordinal).Replace("{type: string, nullable: true,", "{type: [string, 'null'],", StringComparison.Ordinal);

        Assert.DoesNotContain(DocumentComparison.Compare(SmallApi.Parse(SmallApi.Text), SpecDocument.ParseLenient("vendor.yaml", text)), difference => difference.Wire != Verdict.None);
    }

    private static string Json() => SmallApi.Parse(SmallApi.Text).Root.ToJsonString();

    private static void AssertSameContent(string json, string error)
    {
        var document = SpecDocument.ParseLenient("vendor.json", json);

        Assert.StartsWith(error, Assert.Single(document.Errors).ToString(), StringComparison.Ordinal);
        Assert.True(document.HasSameContent(SmallApi.Parse(SmallApi.Text)));
        Assert.Throws<SpecException>(() => SmallApi.Parse(json));
    }
}
