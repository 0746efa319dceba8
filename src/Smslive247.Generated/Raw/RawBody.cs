namespace Smslive247.Raw;

/// <summary>Reads the body of a response of which the document says nothing.</summary>
internal static class RawBody
{
    /// <summary>The body as a type of the documents, or a list or page of one.</summary>
    /// <exception cref="JsonFormatException">The body is no JSON, null, or not that of the type.</exception>
    public static T ReadDocumented<T>(byte[] body, Smslive247Response response, JsonReadOptions options)
    {
        var type = JsonTypes.FindItem(typeof(T)) ?? throw Undocumented<T>();
        return JsonCursor.ReadWhole(body, options, response, (ref json) => (T)(type.ReadBody(typeof(T), ref json) ?? throw Undocumented<T>()));
    }

    /// <summary>The body as any other type.</summary>
    /// <exception cref="JsonFormatException">The body is no JSON, null, or not that of the type.</exception>
    public static T ReadOther<T>(byte[] body, JsonReadOptions options, Func<byte[], JsonReadOptions, T?> read)
    {
        // Newtonsoft accepts comments, single quotation marks, and text behind the value.
        JsonCursor.ReadWhole(body, options, response: null, static (ref json) => { json.Skip(); return true; });
        return read(body, options) is { } value ? value : throw new JsonFormatException("null came in its place.");
    }

    private static NotSupportedException Undocumented<T>() => new($"{typeof(T)} is not the type of a response.");
}
