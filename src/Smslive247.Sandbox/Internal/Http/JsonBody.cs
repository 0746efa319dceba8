using System.Globalization;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Internal.Documents;

namespace Smslive247.Sandbox.Internal.Http;

/// <summary>Reads the JSON that an operation is sent, and finds what is wrong with it.</summary>
internal sealed class JsonBody(Content content, bool allowUnknown)
{
    private readonly SchemaRules rules = new(content.Schema!, isClosed: !allowUnknown);

    /// <returns>The JSON, or what is wrong with the body as a whole. What is wrong with single members is added to the faults.</returns>
    public (JToken? Json, string? Fault) Read(GatewayRequest request, List<FieldFault> faults)
    {
        if (request.Body.Length == 0)
        {
            return (null, "The body is empty: send JSON.");
        }

        if (!IsJson(request.ContentType))
        {
            return (null, $"The header Content-Type must be {GatewayAnswer.JsonMediaType}, in UTF-8.");
        }

        if (SyntaxFault(request.Body) is { } fault)
        {
            return (null, fault);
        }

        return Parse(request.Body, faults);
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(GatewayAnswer.JsonMediaType, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Newtonsoft's reader takes comments, single quotes and more that is not JSON.</summary>
    private static string? SyntaxFault(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.String)
                {
                    // Only now are its bytes found to be UTF-8, and its escapes to be whole.
                    _ = reader.GetString();
                }
            }

            return null;
        }
        catch (System.Text.Json.JsonException exception)
        {
            return $"The body is not JSON: see line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.";
        }
        catch (InvalidOperationException)
        {
            return "The body is not JSON: a string in it is not UTF-8.";
        }
    }

    private (JToken? Json, string? Fault) Parse(byte[] body, List<FieldFault> faults)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(new MemoryStream(body))) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
            var json = JToken.Load(reader, new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
            faults.AddRange(rules.Validate(json).SelectMany(SchemaFault.Explain));
            faults.AddRange(faults.Count == 0 ? NumberFaults(json) : []);
            return (json, null);
        }
        catch (JsonReaderException exception)
        {
            return (null, $"The body has a member twice, or a number that is out of range: see line {exception.LineNumber}, character {exception.LinePosition}.");
        }
    }

    /// <summary>NJsonSchema does not look at the width of integers.</summary>
    private IEnumerable<FieldFault> NumberFaults(JToken json) =>
        from property in content.Schema!.Properties
        let value = (json as JObject)?[property.Name] as JValue
        where value?.Type == JTokenType.Integer
        let fault = TextValue.Fault(property.Schema, value.ToString(CultureInfo.InvariantCulture))
        where property.Schema.Type == "integer" && fault is not null
        select new FieldFault(property.Name, fault);
}
