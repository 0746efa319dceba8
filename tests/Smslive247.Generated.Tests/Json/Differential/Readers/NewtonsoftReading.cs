using System.Globalization;
using Newtonsoft.Json;

namespace Smslive247.Tests;

/// <summary>Reads the generated classes with Newtonsoft's own reader and serializer, which need nothing of the library's for it.</summary>
internal static class NewtonsoftReading
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new PlainContracts(),
        CheckAdditionalContent = true,
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MaxDepth = 64,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        MissingMemberHandling = MissingMemberHandling.Ignore,

        // Otherwise the items of a list that stands twice are added up.
        ObjectCreationHandling = ObjectCreationHandling.Replace,
    });

    /// <returns>Null if it is refused.</returns>
    public static object? Read(Body body, string text)
    {
        try
        {
            return body.Kind switch
            {
                BodyKind.Envelope when !HasData(text) => Wrap(body, Deserialize(text, body.Resource.Type)),
                BodyKind.ListEnvelope when StartsWithList(text) => Wrap(body, Deserialize(text, ListOf(body.Resource))),
                BodyKind.List => Deserialize(text, ListOf(body.Resource)),
                _ => Deserialize(text, body.Type),
            };
        }
        catch (Exception exception) when (exception is JsonException or OverflowException or ArgumentOutOfRangeException)
        {
            // The last is its word, in zones east of UTC, for a date that began before time did.
            return null;
        }
    }

    private static object? Wrap(Body body, object? data)
    {
        if (data is null)
        {
            return null;
        }

        var envelope = Activator.CreateInstance(body.Type)!;
        body.Data.Set(envelope, data);
        return envelope;
    }

    private static object? Deserialize(string text, Type type)
    {
        using var reader = new JsonTextReader(new StringReader(text));
        return Serializer.Deserialize(reader, type);
    }

    private static bool HasData(string text)
    {
        // A double holds any number, to some accuracy: none of them matters here.
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        while (reader.Read())
        {
            if (reader is { TokenType: JsonToken.PropertyName, Depth: 1, Value: string name } && name.Equals("data", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithList(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text));
        while (reader.Read() && reader.TokenType == JsonToken.Comment)
        {
        }

        return reader.TokenType == JsonToken.StartArray;
    }

    private static Type ListOf(Shape shape) => typeof(List<>).MakeGenericType(shape.Type);
}
