#if NET
using System.Diagnostics.CodeAnalysis;
#endif
using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Smslive247.Raw;

/// <summary>
/// Types of the caller's own, which Newtonsoft.Json reads and writes by reflection. The serializer is the library's: <c>JsonConvert</c>
/// and <c>JsonSerializer.CreateDefault</c> follow <c>JsonConvert.DefaultSettings</c>, which belong to the host.
/// </summary>
internal static class NewtonsoftJson
{
    /// <summary>Why types of the caller's own are not for applications that are trimmed, or compiled ahead of time.</summary>
    public const string NeedsReflection = "Newtonsoft.Json reads and writes types of your own by reflection. Pass a JsonTypeInfo, a JToken or bytes instead.";

    /// <exception cref="NotSupportedException">The application has turned reflection off, so that members may be missing from the type.</exception>
#if NET
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
#endif
    public static string Write(object value)
    {
        DemandReflection(value.GetType());
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore }).Serialize(text, value);
        return text.ToString();
    }

    /// <summary>Reads with Newtonsoft, which changes nothing: no text becomes a date, and no number a double.</summary>
    /// <returns>Null for <c>null</c>.</returns>
    /// <exception cref="JsonFormatException">The JSON is not that of the type. Newtonsoft's own words, which quote names and values, are not passed on.</exception>
#if NET
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
#endif
    public static T? Read<T>(byte[] json, JsonReadOptions options)
    {
        DemandReflection(typeof(T));
        using var reader = ReaderOf(json, options);
        var serializer = JsonSerializer.Create(new JsonSerializerSettings
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = options.MaxDepth,
            Converters = { new AssumedOffsetConverter(options) },
        });
        return Translate(reader, serializer.Deserialize<T>);
    }

    /// <summary>Reads JSON of any shape, for which no reflection is needed.</summary>
    /// <exception cref="JsonFormatException">A number is too large for Newtonsoft.</exception>
    public static JToken ReadToken(byte[] json, JsonReadOptions options)
    {
        using var reader = ReaderOf(json, options);
        return Translate(reader, JToken.Load);
    }

    private static void DemandReflection(Type type)
    {
        if (!System.Text.Json.JsonSerializer.IsReflectionEnabledByDefault)
        {
            throw new NotSupportedException($"{type} is not supported, since this application has turned off serialization by reflection. {NeedsReflection}");
        }
    }

    private static JsonTextReader ReaderOf(byte[] json, JsonReadOptions options) => new(new StreamReader(new MemoryStream(json), Encoding.UTF8))
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
        catch (JsonException)
        {
            throw new JsonFormatException($"A value of another kind is expected (before line {reader.LineNumber}, position {reader.LinePosition}).");
        }
        catch (ArgumentException)
        {
            throw new JsonFormatException($"A member is missing (before line {reader.LineNumber}, position {reader.LinePosition}).");
        }
    }
}
