namespace Smslive247.Internal;

/// <summary>
/// What the body of a refusal says. Understood are the service's <c>{code, message, errors: [{field, message}]}</c>, the
/// problem details of ASP.NET (<c>{title, detail, errors: {field: [message]}}</c>), and bare text.
/// </summary>
internal sealed record ErrorBody(string? Code, string? Message, IReadOnlyList<FieldError> Fields)
{
    private const int LongestText = 1000;

    private static ErrorBody Empty { get; } = new(null, null, []);

    public static ErrorBody Read(PooledBody body)
    {
        var json = new JsonCursor(body.Bytes, Math.Min(body.Length, Answer.KeptBytes), JsonReadOptions.Default);
        try
        {
            return body.Length == 0 ? Empty : ReadJson(json);
        }
        catch (JsonFormatException)
        {
            var text = body.ToText(LongestText).Trim();
            return text.Length == 0 || text[0] is '<' or '{' or '[' ? Empty : new(null, text, []);
        }
    }

    /// <summary>The part of an exception's message that the service wrote, without secrets and with numbers masked.</summary>
    public string Describe(IEnumerable<string> secrets)
    {
        var words = Message is null ? "" : $": {Redaction.Apply(Message, secrets).TrimEnd('.')}";
        var fields = Fields.Select(error => Redaction.Apply($"{error.Field}: {error.Message}", secrets));
        return Fields.Count == 0 ? words : $"{words} ({string.Join("; ", fields)})";
    }

    private static ErrorBody ReadJson(JsonCursor json)
    {
        if (json.Peek() == JsonKind.String)
        {
            return new(null, json.ReadString(), []);
        }

        string? code = null, message = null, detail = null, title = null;
        List<FieldError> fields = [];
        for (json.BeginObject(); json.NextMember();)
        {
            switch (json.Name)
            {
                case "code" or "status":
                    code = ReadScalar(json) ?? code;
                    break;
                case "message" or "error":
                    message = ReadScalar(json) ?? message;
                    break;
                case "detail":
                    detail = ReadScalar(json);
                    break;
                case "title":
                    title = ReadScalar(json);
                    break;
                case "errors":
                    ReadFields(json, fields);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return new(code, message ?? detail ?? title, fields);
    }

    /// <summary>Text, or the digits of a number; anything else is passed over.</summary>
    private static string? ReadScalar(JsonCursor json)
    {
        if (json.Peek() is JsonKind.String or JsonKind.Number)
        {
            return json.ReadString();
        }

        json.Skip();
        return null;
    }

    private static void ReadFields(JsonCursor json, List<FieldError> fields)
    {
        switch (json.Peek())
        {
            case JsonKind.Array:
                for (json.BeginArray(); json.NextItem();)
                {
                    fields.Add(ReadField(json));
                }

                break;
            case JsonKind.Object:
                for (json.BeginObject(); json.NextMember();)
                {
                    ReadMessages(json, json.Name, fields);
                }

                break;
            default:
                json.Skip();
                break;
        }
    }

    /// <summary><c>{"field": ..., "message": ...}</c>, or the message alone.</summary>
    private static FieldError ReadField(JsonCursor json)
    {
        if (json.Peek() != JsonKind.Object)
        {
            return new("", ReadScalar(json) ?? "");
        }

        string? field = null, message = null;
        for (json.BeginObject(); json.NextMember();)
        {
            switch (json.Name)
            {
                case "field":
                    field = ReadScalar(json);
                    break;
                case "message":
                    message = ReadScalar(json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return new(field ?? "", message ?? "");
    }

    private static void ReadMessages(JsonCursor json, string field, List<FieldError> fields)
    {
        if (json.Peek() != JsonKind.Array)
        {
            fields.Add(new(field, ReadScalar(json) ?? ""));
            return;
        }

        for (json.BeginArray(); json.NextItem();)
        {
            fields.Add(new(field, ReadScalar(json) ?? ""));
        }
    }
}
