using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Smslive247.SpecTools.Documents;

/// <summary>
/// The edition of a document for generators of other languages. They read unknown values of an <c>enum</c> as an error, numbers without a
/// format that they know as 32 bits, and name a body without a name themselves.
/// The document keeps its forms without names: our client passes the parts as parameters, so a schema would only add a class that nothing uses.
/// </summary>
internal sealed partial class GeneratorEdition
{
    private const string MayBeAbsent = "x-may-be-absent";
    private const string Guide = "Generators, their options and what to look out for: openapi/LANGUAGES.md of Smslive247.Generated.";
    private const string Sandbox = "http://127.0.0.1:5247";

    /// <summary>The names of C#, and what only maintainers of the document need.</summary>
    private static readonly string[] LeftOut = ["x-enumNames", "x-name", "x-evidence", "x-evidence-note"];

    private readonly JsonObject root;

    private GeneratorEdition(SpecDocument document) => root = (JsonObject)document.Root.DeepClone();

    public static JsonObject Create(SpecDocument document) => new GeneratorEdition(document).Create();

    private JsonObject Create()
    {
        NameForms();
        Adapt(root, isMap: false);
        ShortenDescription();
        (root["servers"] as JsonArray)?.Add(new JsonObject { ["url"] = Sandbox, ["description"] = "The Sandbox on this machine: smslive247 sandbox." });
        return root;
    }

    /// <summary>Data and names are left as they are: an example, and a property that is called <c>type</c>.</summary>
    private static void Adapt(JsonNode? node, bool isMap)
    {
        if (node is JsonArray list)
        {
            list.ToList().ForEach(item => Adapt(item, isMap: false));
        }
        else if (node is JsonObject json)
        {
            if (!isMap)
            {
                LeftOut.ToList().ForEach(key => json.Remove(key));
                AdaptSchema(json);
                RequireOnlyWhatIsSent(json);
            }

            json.Where(entry => isMap || !DocumentStructure.IsData(entry.Key)).ToList().ForEach(entry => Adapt(entry.Value, !isMap && DocumentStructure.IsMap(entry.Key, entry.Value)));
        }
    }

    private static void AdaptSchema(JsonObject json)
    {
        switch (TextOf(json, "type"))
        {
            case "string" when json["enum"] is JsonArray words:
                Open(json, words);
                break;
            case "number" when TextOf(json, "format") != "float":
                json["format"] = "double";
                break;
            case "integer" when json["format"] is null:
                json["format"] = "int64";
                break;
        }
    }

    /// <summary>Generators do not read <c>x-may-be-absent</c>: their clients reject a response without a required property.</summary>
    private static void RequireOnlyWhatIsSent(JsonObject schema)
    {
        if (!schema.Remove(MayBeAbsent, out var absent) || schema["required"] is not JsonArray required)
        {
            return;
        }

        var names = required.Select(name => $"{name}").Except(((JsonArray)absent!).Select(name => $"{name}")).Select(name => (JsonNode?)name).ToArray();
        schema.Remove("required");
        if (names.Length > 0) // OpenAPI allows no empty list.
        {
            schema["required"] = new JsonArray(names);
        }
    }

    private static void Open(JsonObject schema, JsonArray words)
    {
        schema.Remove("enum");
        schema["x-extensible-enum"] = words;
        schema["description"] = $"{TextOf(schema, "description")} Known values: {string.Join(", ", words)}; accept others, in any letter case.".TrimStart();
    }

    /// <summary>The first paragraphs: generators put the description into each file.</summary>
    private void ShortenDescription()
    {
        if (root["info"] is JsonObject info && TextOf(info, "description") is { } description)
        {
            info["description"] = $"{Heading().Split(description)[0].Trim()}\n\n{Guide}\n";
        }
    }

    private void NameForms()
    {
        foreach (var operation in (root["paths"] as JsonObject ?? []).SelectMany(path => path.Value as JsonObject ?? []).Select(entry => entry.Value).OfType<JsonObject>())
        {
            if (operation["requestBody"]?["content"]?["multipart/form-data"] is JsonObject { } media && media["schema"] is JsonObject form && form["$ref"] is null)
            {
                media["schema"] = AddSchema(NameOfBody(TextOf(operation, "operationId") ?? ""), form);
            }
        }
    }

    /// <summary><c>CreateBatchFileRequest</c> for <c>BatchFiles_Create</c>, as the bodies in JSON are named.</summary>
    private static string NameOfBody(string operationId) =>
        operationId.Split('_') is [var tag, var verb] ? $"{verb}{(tag.EndsWith('s') ? tag[..^1] : tag)}Request" : $"{operationId}Request";

    private JsonObject AddSchema(string name, JsonObject schema)
    {
        var components = root["components"] as JsonObject ?? (JsonObject)(root["components"] = new JsonObject());
        var schemas = components["schemas"] as JsonObject ?? (JsonObject)(components["schemas"] = new JsonObject());
        if (!schemas.TryAdd(name, schema.DeepClone()))
        {
            throw new SpecException($"a form without a name would be called {name}, as another schema is: rename that.");
        }

        return new() { ["$ref"] = $"#/components/schemas/{name}" };
    }

    private static string? TextOf(JsonObject json, string key) => json[key] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
