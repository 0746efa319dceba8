using System.Text;
using Newtonsoft.Json;

namespace Smslive247.Sandbox.Responses;

/// <summary>A response as it is sent.</summary>
internal sealed record ResponseData(int Status)
{
    public const string JsonMediaType = "application/json";

    /// <summary>The most field errors in a response.</summary>
    public const int MaxErrors = 100;

    private const int MaxFieldLength = 100;

    /// <summary>The most field errors in a problem.</summary>
    private const int MaxInProblem = 5;

    public byte[] Body { get; init; } = [];

    /// <summary>Null where there is no body.</summary>
    public string? MediaType { get; init; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public Delivery Delivery { get; init; }

    /// <summary>Why the request was rejected, or fails; null for a success. It holds no value of the request.</summary>
    public string? Problem { get; init; }

    public static ResponseData Text(int status, string mediaType, string text) => new(status) { MediaType = mediaType, Body = Encoding.UTF8.GetBytes(text) };

    public static ResponseData Json(int status, Action<JsonWriter> write)
    {
        using var text = new StringWriter();
        using (var writer = new JsonTextWriter(text))
        {
            write(writer);
        }

        return Text(status, JsonMediaType, text.ToString());
    }

    /// <summary>An error response in the format that the documents call ErrorResponse.</summary>
    public static ResponseData Error(int status, string message, IEnumerable<FieldError>? errors = null)
    {
        IReadOnlyList<FieldError>? listed = errors is null ? null : [.. errors.Take(MaxErrors).Select(Cut)];
        return WriteError(status, message, listed) with { Problem = string.Join(" ", [message, .. (listed ?? []).Select(error => $"{error.Field}: {error.Message}").Take(MaxInProblem)]) };
    }

    private static ResponseData WriteError(int status, string message, IReadOnlyList<FieldError>? errors) => Json(status, writer =>
    {
        writer.WriteStartObject();
        Write(writer, "code", status);
        Write(writer, "message", message);
        if (errors is not null)
        {
            writer.WritePropertyName("errors");
            writer.WriteStartArray();
            foreach (var error in errors)
            {
                writer.WriteStartObject();
                Write(writer, "field", error.Field);
                Write(writer, "message", error.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    });

    public ResponseData With(params (string Name, string Value)[] headers) => this with { Headers = [.. Headers, .. headers] };

    private static FieldError Cut(FieldError error) => error.Field.Length > MaxFieldLength ? error with { Field = $"{error.Field[..MaxFieldLength]}..." } : error;

    private static void Write(JsonWriter writer, string name, object value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }
}
