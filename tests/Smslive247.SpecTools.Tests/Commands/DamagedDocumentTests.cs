using System.CommandLine;
using Smslive247.SpecTools.Commands;
using Smslive247.SpecTools.Tests.Mutations;

namespace Smslive247.SpecTools.Tests.Commands;

/// <summary><c>drift</c> with documents that are damaged at random: it compares or refuses, and never crashes.</summary>
public sealed class DamagedDocumentTests : IDisposable
{
    private const string Swagger = """
        swagger: '2.0'
        info: {title: Small API, version: 1.0.0}
        host: one.example
        schemes: [https]
        securityDefinitions: {key: {type: oauth2, flow: implicit, authorizationUrl: https://one.example, scopes: {all: All.}}}
        security: [{key: [all]}]
        paths:
          /api/v1/things:
            post:
              operationId: Things_Create
              tags: [Things]
              consumes: [application/json]
              parameters:
                - {name: body, in: body, required: true, schema: {$ref: '#/definitions/Thing'}}
                - {name: kind, in: query, type: array, items: {type: string}, collectionFormat: multi}
              responses: {'200': {description: The thing., schema: {$ref: '#/definitions/Thing'}, headers: {X-Total: {type: integer}}}}
        definitions: {Thing: {type: object, required: [name], properties: {name: {type: string, maxLength: 9}, size: {type: number, maximum: 9, exclusiveMaximum: true}, more: {allOf: [{$ref: '#/definitions/Thing'}]}}}}
        """;

    private static readonly Dictionary<string, string> Vendors = new()
    {
        ["3.0"] = SmallApi.Text,
        ["3.1"] = SmallApi.Text.Replace("openapi: 3.0.3", "openapi: 3.1.0", StringComparison.Ordinal),
        ["2.0"] = Swagger,
        ["rich"] = RichApi.Document.Root.ToJsonString(),
    };

    private static readonly string[] Values =
    [
        "null", "[]", "{}", "true", "5", "-1.5", "1e400", "99999999999999999999", "\"\"", "\"no\"", "\"\\u0000\\n`\\u2028\"", "{\"\\u001b\":{}}", "[null]", "[[]]", "[{}]", "[5]", "{\"a\":null}", "{\"a\":{}}", "{\"a\":[]}",
        "{\"$ref\":\"#\"}", "{\"$ref\":\"#/\"}", "{\"$ref\":\"x\"}", "{\"$ref\":5}", "{\"$ref\":\"#/paths\"}", "{\"allOf\":[{\"$ref\":\"#/components/schemas/Thing\"}]}",
    ];

    private static readonly string[] Lines = ["a: &a", "  b: *a", "  - c", "  \t", "'", "}", "? [a]", "<<: *a", "--- ", "!!binary x", "{", "%TAG", "  $ref: '#/components/schemas/Thing'", "\u0000", "\uFFFD"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("damaged");

    public DamagedDocumentTests()
    {
        Write("ours.yaml", SmallApi.Text);
        Write("ours.deliberate.yaml", "[]");
    }

    public static TheoryData<string> Versions => [.. Vendors.Keys];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory, MemberData(nameof(Versions))]
    public async Task Drift_DamagedValue_IsComparedOrRefused(string version)
    {
        var random = new Random(247);
        var root = (JsonObject)YamlJson.Parse(Vendors[version])!;
        for (var count = 0; count < Fuzz.Count / 4; count++)
        {
            var damaged = (JsonObject)root.DeepClone();
            for (var damages = random.Next(1, 4); damages > 0; damages--)
            {
                Damage(damaged, random);
            }

            await RunAsync(damaged.ToJsonString());
        }
    }

    [Theory, MemberData(nameof(Versions))]
    public async Task Drift_DamagedLine_IsComparedOrRefused(string version)
    {
        var random = new Random(247);
        for (var count = 0; count < Fuzz.Count / 4; count++)
        {
            List<string> lines = [.. Vendors[version].Split('\n')];
            for (var damages = random.Next(1, 4); damages > 0; damages--)
            {
                Damage(lines, random);
            }

            await RunAsync(string.Join('\n', lines));
        }
    }

    /// <summary>Each crashed the command, or did not end.</summary>
    [Theory]
    [InlineData("    Thing:\n", "    Thing: {$ref: '#/components/schemas/Thing'}\n    Other:\n", ExitCode.Problems)]
    [InlineData("    Thing:\n", "    Thing: {$ref: '#/components/schemas/Two'}\n    Two: {$ref: '#/components/schemas/Thing'}\n    Other:\n", ExitCode.Problems)]
    [InlineData("maxLength: 11", "maxLength: 99999999999999999999", ExitCode.Problems)]
    [InlineData("maxLength: 11", "maxLength: 0xFFFFFFFFFFFFFFFFFFFF", ExitCode.Problems)]
    [InlineData("maxLength: 11", "maxLength: 0o7777777777777777777777777", ExitCode.Problems)]
    [InlineData("    Thing:\n", "    A: &a {b: *a}\n    Thing:\n", ExitCode.Error)]
    [InlineData("title: Small API", "title: \"\\uD800\"", ExitCode.Error)]
    public async Task Drift_KnownDamage_HasItsExitCode(string old, string current, int code) =>
        Assert.Equal(code, (await RunAsync(SmallApi.Text.Replace(old, current, StringComparison.Ordinal))).Code);

    [Theory]
    [InlineData("flow: implicit", "flow: weird")]
    [InlineData("definitions: {Thing", "definitions: []\nx-other: {Thing")]
    public async Task Drift_DamagedSwagger2_IsReported(string old, string current) =>
        Assert.NotEqual(ExitCode.Success, (await RunAsync(Swagger.Replace(old, current, StringComparison.Ordinal))).Code);

    /// <summary>The number of paths through the schemas doubles with each schema.</summary>
    [Fact]
    public async Task Drift_SchemasThatMultiply_IsRefused()
    {
        var schemas = string.Concat(Enumerable.Range(0, 40).Select(index => $"    S{index}: {{type: object, properties: {{a: {{$ref: '#/components/schemas/S{index + 1}'}}, b: {{$ref: '#/components/schemas/S{index + 1}'}}}}}}\n"));
        var text = SmallApi.Text.Replace("    Thing:\n", $"{schemas}    S40: {{type: string}}\n    Thing:\n", StringComparison.Ordinal).Replace("{type: array, items: {$ref: '#/components/schemas/Thing'}}", "{$ref: '#/components/schemas/S0'}", StringComparison.Ordinal);
        Write("ours.yaml", text);

        Assert.Equal(ExitCode.Error, (await RunAsync(text.Replace("S40: {type: string}", "S40: {type: integer}", StringComparison.Ordinal))).Code);
    }

    private static void Damage(JsonObject root, Random random)
    {
        var objects = Objects(root).Where(json => json.Count > 0).ToArray();
        if (objects.Length == 0)
        {
            return;
        }

        var parent = objects[random.Next(objects.Length)];
        var key = parent.ElementAt(random.Next(parent.Count)).Key;
        var value = random.Next(4) == 0 ? objects[random.Next(objects.Length)].DeepClone() : JsonNode.Parse(Values[random.Next(Values.Length)]);
        parent.Remove(key);
        if (random.Next(6) > 0)
        {
            parent[random.Next(5) == 0 ? "type" : key] = value;
        }
    }

    private static void Damage(List<string> lines, Random random)
    {
        var (at, from) = (random.Next(lines.Count), random.Next(lines.Count));
        var column = random.Next(lines[at].Length + 1);
        switch (random.Next(4))
        {
            case 0:
                lines.Insert(at, lines[from]);
                break;
            case 1:
                lines[at] = lines[at][..column] + Lines[random.Next(Lines.Length)] + lines[at][column..];
                break;
            case 2:
                lines.Insert(at, Lines[random.Next(Lines.Length)]);
                break;
            default:
                lines[at] = lines[at].Remove(column / 2, column - (column / 2));
                break;
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(entry => Objects(entry.Value)).Prepend(json),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private async Task<(int Code, string Output)> RunAsync(string vendor)
    {
        using StringWriter output = new(), error = new();
        var arguments = DriftCommand.Create().Parse([Path.Combine(folder.FullName, "ours.yaml"), Write("vendor.yaml", vendor)]);
        try
        {
            var code = await arguments.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            Assert.InRange(code, ExitCode.Success, ExitCode.Problems);
            return (code, output.ToString());
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"This document crashes drift:\n{vendor}", exception);
        }
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
