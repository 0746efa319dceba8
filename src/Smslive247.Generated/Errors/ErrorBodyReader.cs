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
    private string? code, status, message, error, detail, title;

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

        return new ErrorBody(reader.code ?? reader.status, reader.message ?? reader.error ?? reader.detail ?? reader.title, reader.fields);
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
            if (string.Equals(json.Name, "errors", StringComparison.OrdinalIgnoreCase))
            {
                ReadFields(ref json);
            }
            else if (!TryRead(ref json, ref code, "code") && !TryRead(ref json, ref status, "status") && !TryRead(ref json, ref message, "message") &&
                !TryRead(ref json, ref error, "error") && !TryRead(ref json, ref detail, "detail") && !TryRead(ref json, ref title, "title"))
            {
                json.Skip();
            }
        }

        return true;
    }

    /// <returns>False, without reading, if the current member has another name.</returns>
    private static bool TryRead(ref JsonCursor json, ref string? value, string name)
    {
        var current = json.Name;
        if (!current.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        value = ReadScalar(ref json) is { } read && (value is null || current == name) ? read : value;
        return true;
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
        if (json.TokenType == JsonTokenType.StartObject)
        {
            for (json.BeginObject(); json.NextMember();)
            {
                ReadMessages(ref json, json.Name);
            }
        }
        else if (json.TokenType == JsonTokenType.StartArray)
        {
            ReadMessages(ref json, field: null);
        }
        else
        {
            json.Skip();
        }
    }

    private void ReadMessages(ref JsonCursor json, string? field)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            fields.Add(ReadField(ref json, field));
            return;
        }

        for (json.BeginArray(); json.NextItem();)
        {
            fields.Add(ReadField(ref json, field));
        }
    }

    /// <summary>Reads <c>{"field": ..., "message": ...}</c>, or the message alone.</summary>
    private static FieldError ReadField(ref JsonCursor json, string? field)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return new(field ?? "", ReadScalar(ref json) ?? "");
        }

        string? message = null;
        for (json.BeginObject(); json.NextMember();)
        {
            if (!TryRead(ref json, ref field, "field") && !TryRead(ref json, ref message, "message"))
            {
                json.Skip();
            }
        }

        return new(field ?? "", message ?? "");
    }
}
