using Smslive247.Json;

namespace Smslive247.Tests;

internal static class Cursors
{
    public static T Whole<T>(string json, JsonRead<T> read, JsonReadOptions? options = null) => Whole(Encoding.UTF8.GetBytes(json), read, options);

    public static T Whole<T>(ReadOnlySpan<byte> json, JsonRead<T> read, JsonReadOptions? options = null) =>
        JsonCursor.ReadWhole(json, options ?? JsonReadOptions.Default, response: null, read);

    public static JsonFormatException Error<T>(string json, JsonRead<T> read, JsonReadOptions? options = null) =>
        Assert.Throws<JsonFormatException>(() => { Whole(json, read, options); });
}
