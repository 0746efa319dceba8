using System.Text.Json;

namespace Smslive247.Errors;

/// <summary>
/// Reads the body of an error response: the service's <c>{code, message, errors: [{field, message}]}</c>, the problem details of ASP.NET
/// (<c>{title, detail, errors: {field: [message]}}</c>), or plain text. Of an incomplete body it returns what it could read. Names are
/// case-insensitive; the documented lower-case name has precedence.
/// </summary>
internal sealed class ErrorBodyReader
{
    private const int LongestText = 1000;

    private readonly List<FieldError> fields = [];
    private string? code;
    private string? message;
    private string? detail;
    private string? title;

    public static ErrorBody Read(ReadOnlySpan<byte> body)
    {
        var reader = new ErrorBodyReader();
        try
        {
            JsonCursor.ReadWhole(body, JsonReadOptions.Default, response: null, reader.ReadJson);
        }
        catch (JsonFormatException)
        {
            var text = Utf8.ToText(body.Slice(0, Math.Min(body.Length, LongestText))).Trim();
            reader.message ??= text.Length == 0 || text[0] is '<' or '{' or '[' ? null : text;
        }

        return new ErrorBody(reader.code, reader.message ?? reader.detail ?? reader.title, reader.fields);
    }

    private bool ReadJson(ref JsonCursor json)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            message = json.ReadString();
            return true;
        }

        for (json.BeginObject(); json.NextMember();)
        {
            var name = json.Name;
            switch (name.ToLowerInvariant())
            {
                case "code" or "status":
                    Take(ref json, name, ref code);
                    break;
                case "message" or "error":
                    Take(ref json, name, ref message);
                    break;
                case "detail":
                    Take(ref json, name, ref detail);
                    break;
                case "title":
                    Take(ref json, name, ref title);
                    break;
                case "errors":
                    ReadFields(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return true;
    }

    private static void Take(ref JsonCursor json, string name, ref string? value)
    {
        // ToLowerInvariant returns the same instance for a lower-case string.
        var isDocumented = ReferenceEquals(name, name.ToLowerInvariant());
        value = ReadScalar(ref json) is { } read && (isDocumented || value is null) ? read : value;
    }

    /// <returns>A string, or the digits of a number; null for any other value.</returns>
    private static string? ReadScalar(ref JsonCursor json)
    {
        if (json.TokenType is JsonTokenType.String or JsonTokenType.Number)
        {
            return json.ReadString();
        }

        json.Skip();
        return null;
    }

    private void ReadFields(ref JsonCursor json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartArray:
                for (json.BeginArray(); json.NextItem();)
                {
                    fields.Add(ReadField(ref json));
                }

                break;
            case JsonTokenType.StartObject:
                for (json.BeginObject(); json.NextMember();)
                {
                    ReadMessages(ref json, json.Name);
                }

                break;
            default:
                json.Skip();
                break;
        }
    }

    /// <summary>Reads <c>{"field": ..., "message": ...}</c>, or the message alone.</summary>
    private static FieldError ReadField(ref JsonCursor json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return new("", ReadScalar(ref json) ?? "");
        }

        string? field = null, message = null;
        for (json.BeginObject(); json.NextMember();)
        {
            var name = json.Name;
            switch (name.ToLowerInvariant())
            {
                case "field":
                    Take(ref json, name, ref field);
                    break;
                case "message":
                    Take(ref json, name, ref message);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return new(field ?? "", message ?? "");
    }

    private void ReadMessages(ref JsonCursor json, string field)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            fields.Add(new(field, ReadScalar(ref json) ?? ""));
            return;
        }

        for (json.BeginArray(); json.NextItem();)
        {
            fields.Add(new(field, ReadScalar(ref json) ?? ""));
        }
    }
}
