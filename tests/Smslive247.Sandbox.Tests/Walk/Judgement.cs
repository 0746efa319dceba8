using Newtonsoft.Json;

namespace Smslive247.Sandbox.Tests.Walk;

/// <summary>Compares a response with what the document declares for it, strictly.</summary>
internal static class Judgement
{
    public static async Task<JToken?> ExpectAsync(HttpResponseMessage response, Content declared, Schema? schema)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(declared.MediaType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(text.Length > 0, declared.MediaType is not null);
        foreach (var (name, header) in declared.Headers)
        {
            ExpectHeader(response, name, new Schema(schema!.Document, header["schema"]!));
        }

        return declared.IsJson ? Expect(text, schema!) : null;
    }

    public static JToken Expect(string text, Schema schema)
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        var json = JToken.Load(reader);
        var errors = SchemaRules.Of(schema, isClosed: true).Validate(json);
        Assert.True(errors.Count == 0, $"{string.Join('\n', errors)}\n{text}");
        return json;
    }

    private static void ExpectHeader(HttpResponseMessage response, string name, Schema schema)
    {
        var values = response.Headers.Concat(response.Content.Headers).Where(header => header.Key == name).SelectMany(header => header.Value).ToList();
        var value = Assert.Single(values);
        Assert.Empty(SchemaRules.Of(schema, isClosed: true).Validate(schema.Type == "integer" ? new JValue(long.Parse(value)) : new JValue(value)));
    }
}
