using System.Text;
using Newtonsoft.Json;

namespace Smslive247.Sandbox.Internal.Http;

/// <summary>What goes back over the wire.</summary>
internal sealed record GatewayAnswer(int Status)
{
    public const string JsonMediaType = "application/json";

    public byte[] Body { get; init; } = [];

    /// <summary>Null where there is no body.</summary>
    public string? MediaType { get; init; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public Delivery Delivery { get; init; }

    public static GatewayAnswer Text(int status, string mediaType, string text) => new(status) { MediaType = mediaType, Body = Encoding.UTF8.GetBytes(text) };

    public static GatewayAnswer Json(int status, Action<JsonWriter> write)
    {
        using var text = new StringWriter();
        using (var writer = new JsonTextWriter(text))
        {
            write(writer);
        }

        return Text(status, JsonMediaType, text.ToString());
    }

    /// <summary>A refusal in the form that the documents call ApiError.</summary>
    public static GatewayAnswer Error(int status, string message, IEnumerable<FieldFault>? faults = null) => Json(status, writer =>
    {
        writer.WriteStartObject();
        Write(writer, "code", status);
        Write(writer, "message", message);
        if (faults is not null)
        {
            writer.WritePropertyName("errors");
            writer.WriteStartArray();
            foreach (var fault in faults)
            {
                writer.WriteStartObject();
                Write(writer, "field", fault.Field);
                Write(writer, "message", fault.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    });

    public GatewayAnswer With(params (string Name, string Value)[] headers) => this with { Headers = [.. Headers, .. headers] };

    private static void Write(JsonWriter writer, string name, object value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }
}
