namespace Smslive247.Raw;

/// <summary>Reads the body of a response to a raw call.</summary>
internal static class RawBody
{
    /// <summary>Reads a generated class, or a list or page of it.</summary>
    /// <exception cref="JsonFormatException">The body is not JSON, is null, or does not match the type.</exception>
    public static T ReadDocumented<T>(byte[] body, Smslive247Response response, JsonReadOptions options)
    {
        var type = JsonTypes.FindItem(typeof(T)) ?? throw Undocumented<T>();
        return JsonCursor.ReadWhole(body, options, response, (ref json) => (T)(type.ReadBody(typeof(T), ref json) ?? throw Undocumented<T>()));
    }

    /// <summary>Reads any other type.</summary>
    /// <exception cref="JsonFormatException">The body is not JSON, is null, or does not match the type.</exception>
    public static T ReadOther<T>(byte[] body, JsonReadOptions options, Func<byte[], JsonReadOptions, T?> read)
    {
        // Newtonsoft accepts comments, single quotation marks, and text after the value.
        JsonCursor.ReadWhole(body, options, response: null, static (ref json) => { json.Skip(); return true; });
        return read(body, options) is { } value ? value : throw new JsonFormatException("The value is null.");
    }

    private static NotSupportedException Undocumented<T>() => new($"{typeof(T)} is not the type of a response.");
}
