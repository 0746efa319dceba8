using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Tests.Documents;

public sealed class GeneratorEditionTests
{
    private const string Upload = "  /api/v1/things/{thingId}:";

    private const string Form = """
          /api/v1/uploads:
            post:
              operationId: Things_Upload
              tags: [Things]
              requestBody: {required: true, content: {multipart/form-data: {schema: SCHEMA}}}
              responses: {'204': {description: Stored.}}

        """;

    public static TheoryData<string> Own => [.. Directory.GetFiles(Repository.File("openapi"), "smslive247.v?.yaml").Select(file => Path.GetFileName(file))];

    [Fact]
    public void Create_Enum_IsATextWithItsWords()
    {
        var status = Edition(SmallApi.Text)["components"]!["schemas"]!["Thing"]!["properties"]!["status"]!;

        Assert.Equal("""{"type":"string","x-extensible-enum":["NEW","OLD"],"description":"Known values: NEW, OLD; accept others, in any letter case."}""", status.ToJsonString());
    }

    [Theory]
    [InlineData("{type: number, format: decimal}", "double")]
    [InlineData("{type: number}", "double")]
    [InlineData("{type: number, format: float}", "float")]
    [InlineData("{type: integer}", "int64")]
    [InlineData("{type: integer, format: int32}", "int32")]
    public void Create_Number_HasAFormatThatGeneratorsKnow(string schema, string format)
    {
        var edition = Edition(SmallApi.Text.Replace("count: {type: integer, format: int32}", $"count: {schema}", StringComparison.Ordinal));

        Assert.Equal(format, edition["components"]!["schemas"]!["Thing"]!["properties"]!["count"]!["format"]!.ToString());
    }

    [Theory]
    [InlineData("[name, status]", "[name]", "[\"status\"]")]
    [InlineData("[name]", "[name]", null)]
    public void Create_RequiredPropertyThatMayBeAbsent_IsOptional(string required, string absent, string? expected)
    {
        var edition = Edition(SmallApi.Text.Replace("      required: [name]", $"      required: {required}\n      x-may-be-absent: {absent}", StringComparison.Ordinal));

        var schema = edition["components"]!["schemas"]!["ThingRequest"]!;

        Assert.Equal(expected, schema["required"]?.ToJsonString());
        Assert.Null(schema["x-may-be-absent"]);
    }

    [Fact]
    public void Create_FormWithoutAName_BecomesASchemaWithTheNameOfItsOperation()
    {
        var edition = Edition(WithUpload("{type: object, required: [file], properties: {file: {type: string, format: binary}}}"));

        Assert.Equal("#/components/schemas/UploadThingRequest", SchemaOfUpload(edition)["$ref"]!.ToString());
        Assert.Equal("binary", edition["components"]!["schemas"]!["UploadThingRequest"]!["properties"]!["file"]!["format"]!.ToString());
    }

    [Fact]
    public void Create_FormWithTheNameOfAnotherSchema_Throws()
    {
        var document = WithUpload("{type: object, properties: {file: {type: string, format: binary}}}").Replace("    ThingRequest:", "    UploadThingRequest: {type: object}\n    ThingRequest:", StringComparison.Ordinal);

        Assert.Contains("UploadThingRequest", Assert.Throws<SpecException>(() => Edition(document)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_DataAndNames_AreKept()
    {
        var document = SmallApi.Text
            .Replace("tags: {type: array, items: {type: string}, maxItems: 9}", "x-name: {type: string}\n        default: {type: number}\n        type: {type: string}", StringComparison.Ordinal)
            .Replace("type: object\n      required: [name]", "type: object\n      example: {type: number, x-name: kept}\n      required: [name]", StringComparison.Ordinal);

        var schema = Edition(document)["components"]!["schemas"]!["ThingRequest"]!;

        Assert.Equal("""{"type":"number","x-name":"kept"}""", schema["example"]!.ToJsonString());
        Assert.Equal("string", schema["properties"]!["x-name"]!["type"]!.ToString());
        Assert.Equal("double", schema["properties"]!["default"]!["format"]!.ToString());
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void Create_OwnDocument_HasNothingThatGeneratorsGetWrong(string name)
    {
        var document = Load(name);
        var edition = GeneratorEdition.Create(document);
        var text = edition.ToJsonString();

        Assert.Empty(SpecDocument.Parse($"{name}.json", text).Errors);
        Assert.All(["\"enum\"", "decimal", "x-enumNames", "x-name", "x-evidence", "x-may-be-absent", "ApiError"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        Assert.True(edition["info"]!["description"]!.ToString().Split('\n').Length <= 8);
        Assert.Contains("openapi/LANGUAGES.md", text, StringComparison.Ordinal);
        Assert.Equal(["https://api.smslive247.com", "http://127.0.0.1:5247"], edition["servers"]!.AsArray().Select(server => server!["url"]!.ToString()));
        Assert.Equal(document.Operations.Select(operation => operation.Id), SpecDocument.Parse($"{name}.json", text).Operations.Select(operation => operation.Id));
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void Create_OwnDocument_LeavesTheDocumentAsItIs(string name)
    {
        var document = Load(name);
        var before = document.Root.ToJsonString();

        GeneratorEdition.Create(document);

        Assert.Equal(before, document.Root.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Own))]
    public void Write_Edition_IsYamlOfTheSameContent(string name)
    {
        var edition = GeneratorEdition.Create(Load(name));

        Assert.True(JsonNode.DeepEquals(edition, YamlJson.Parse(JsonYaml.Write(edition))));
    }

    [Theory]
    [InlineData("2348030000001")]
    [InlineData("true")]
    [InlineData("no")]
    [InlineData("2026-03-02T09:30:00Z")]
    [InlineData("0x1f")]
    [InlineData(".inf")]
    [InlineData("")]
    [InlineData("- a: b # c")]
    [InlineData(" a\n\n  b: c\t\n")]
    [InlineData("\u20A625,000 'a' \"b\" \\")]
    public void Write_Text_IsReadAsTheSameText(string text)
    {
        var json = new JsonObject { [text] = text, ["list"] = new JsonArray(text, 1.50m, null, true, new JsonObject(), new JsonArray()) };

        Assert.True(JsonNode.DeepEquals(json, YamlJson.Parse(JsonYaml.Write(json))), JsonYaml.Write(json));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("2026-03-02")]
    public void Write_TextThatYaml11ReadsAsSomethingElse_IsQuoted(string text) =>
        Assert.Equal($"text: '{text}'\n", JsonYaml.Write(new() { ["text"] = text }));

    private static SpecDocument Load(string name) => SpecDocument.Parse(name, File.ReadAllText(Repository.File($"openapi/{name}")));

    private static JsonObject Edition(string text) => GeneratorEdition.Create(SmallApi.Parse(text));

    private static string WithUpload(string schema) => SmallApi.Text.Replace(Upload, Form.Replace("SCHEMA", schema, StringComparison.Ordinal) + Upload, StringComparison.Ordinal);

    private static JsonNode SchemaOfUpload(JsonObject edition) =>
        edition["paths"]!["/api/v1/uploads"]!["post"]!["requestBody"]!["content"]!["multipart/form-data"]!["schema"]!;
}
