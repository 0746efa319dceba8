using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Smslive247.Raw;

/// <summary>Reads and writes types of the caller with Newtonsoft.Json, without the host's <c>JsonConvert.DefaultSettings</c>.</summary>
internal static class NewtonsoftJson
{
    /// <summary>The message for trimmed and native AOT applications.</summary>
    public const string NeedsReflection = "Newtonsoft.Json reads and writes types of your own by reflection. Pass a JsonTypeInfo, a JToken or bytes instead.";

    /// <exception cref="NotSupportedException">The application disables reflection, so members of the type may be missing.</exception>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static string Write(object value)
    {
        ThrowIfReflectionDisabled(value.GetType());
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }).Serialize(text, value);
        return text.ToString();
    }

    /// <summary>Reads without conversions of text to dates and of numbers to double.</summary>
    /// <returns>Null for <c>null</c>.</returns>
    /// <exception cref="JsonFormatException">The JSON does not match the type. Newtonsoft's own message would quote names and values.</exception>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static T? Read<T>(byte[] json, JsonReadOptions options)
    {
        ThrowIfReflectionDisabled(typeof(T));
        using var reader = CreateReader(json, options);
        var serializer = JsonSerializer.Create(new JsonSerializerSettings { Converters = { new AssumedOffsetConverter(options) } });
        return Translate(reader, serializer.Deserialize<T>);
    }

    /// <exception cref="JsonFormatException">A number is too large for Newtonsoft.</exception>
    public static JToken ReadToken(byte[] json, JsonReadOptions options)
    {
        using var reader = CreateReader(json, options);
        return Translate(reader, JToken.Load);
    }

    private static void ThrowIfReflectionDisabled(Type type)
    {
        if (!System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault)
        {
            throw new NotSupportedException($"{type} is not supported, since this application disables serialization by reflection. {NeedsReflection}");
        }
    }

    private static JsonTextReader CreateReader(byte[] json, JsonReadOptions options) => new(new StreamReader(new MemoryStream(json), Encoding.UTF8))
    {
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MaxDepth = options.MaxDepth,
    };

    private static T Translate<T>(JsonTextReader reader, Func<JsonTextReader, T> read)
    {
        try
        {
            return read(reader);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            var problem = exception is JsonException ? "A value of another type is expected" : "A member is missing";
            throw new JsonFormatException($"{problem} (before line {reader.LineNumber}, position {reader.LinePosition}).");
        }
    }
}
