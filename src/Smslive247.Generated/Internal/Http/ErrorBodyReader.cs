namespace Smslive247.Internal;

/// <summary>
/// Reads the body of a refusal. Understood are the service's <c>{code, message, errors: [{field, message}]}</c>, the problem
/// details of ASP.NET (<c>{title, detail, errors: {field: [message]}}</c>), and bare text. What was read before the body
/// breaks off, or goes on too long, counts.
/// </summary>
internal sealed class ErrorBodyReader
{
    private const int LongestText = 1000;

    private readonly JsonCursor json;
    private readonly List<FieldError> fields = [];
    private string? code;
    private string? message;
    private string? detail;
    private string? title;

    private ErrorBodyReader(JsonCursor json) => this.json = json;

    public static ErrorBody Read(PooledBody body)
    {
        var length = Math.Min(body.Length, Answer.KeptBytes);
        var reader = new ErrorBodyReader(new JsonCursor(body.Bytes, length, JsonReadOptions.Default));
        try
        {
            reader.ReadJson();
        }
        catch (JsonFormatException)
        {
            var text = body.ToText(LongestText).Trim();
            reader.message ??= text.Length == 0 || text[0] is '<' or '{' or '[' ? null : text;
        }

        return new ErrorBody(reader.code, reader.message ?? reader.detail ?? reader.title, reader.fields);
    }

    private void ReadJson()
    {
        if (json.Peek() == JsonKind.String)
        {
            message = json.ReadString();
            return;
        }

        for (json.BeginObject(); json.NextMember();)
        {
            switch (json.Name)
            {
                case "code" or "status":
                    code = ReadScalar() ?? code;
                    break;
                case "message" or "error":
                    message = ReadScalar() ?? message;
                    break;
                case "detail":
                    detail = ReadScalar();
                    break;
                case "title":
                    title = ReadScalar();
                    break;
                case "errors":
                    ReadFields();
                    break;
                default:
                    json.Skip();
                    break;
            }
        }
    }

    /// <summary>Text, or the digits of a number; anything else is passed over.</summary>
    private string? ReadScalar()
    {
        if (json.Peek() is JsonKind.String or JsonKind.Number)
        {
            return json.ReadString();
        }

        json.Skip();
        return null;
    }

    private void ReadFields()
    {
        switch (json.Peek())
        {
            case JsonKind.Array:
                for (json.BeginArray(); json.NextItem();)
                {
                    fields.Add(ReadField());
                }

                break;
            case JsonKind.Object:
                for (json.BeginObject(); json.NextMember();)
                {
                    ReadMessages(json.Name);
                }

                break;
            default:
                json.Skip();
                break;
        }
    }

    /// <summary><c>{"field": ..., "message": ...}</c>, or the message alone.</summary>
    private FieldError ReadField()
    {
        if (json.Peek() != JsonKind.Object)
        {
            return new("", ReadScalar() ?? "");
        }

        string? field = null, message = null;
        for (json.BeginObject(); json.NextMember();)
        {
            switch (json.Name)
            {
                case "field":
                    field = ReadScalar();
                    break;
                case "message":
                    message = ReadScalar();
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return new(field ?? "", message ?? "");
    }

    private void ReadMessages(string field)
    {
        if (json.Peek() != JsonKind.Array)
        {
            fields.Add(new(field, ReadScalar() ?? ""));
            return;
        }

        for (json.BeginArray(); json.NextItem();)
        {
            fields.Add(new(field, ReadScalar() ?? ""));
        }
    }
}
