using System.Text;
using Smslive247.Internal;

namespace Smslive247.Tests;

internal static class Cursors
{
    public static JsonCursor Of(string json, JsonReadOptions? options = null) => Of(Encoding.UTF8.GetBytes(json), options);

    public static JsonCursor Of(byte[] bytes, JsonReadOptions? options = null) => new(bytes, bytes.Length, options ?? JsonReadOptions.Default);

    /// <summary>Reads a text that must hold one value and nothing behind it.</summary>
    public static T Whole<T>(string json, Func<JsonCursor, T> read)
    {
        var cursor = Of(json);
        var value = read(cursor);
        cursor.ExpectEnd();
        return value;
    }

    public static JsonFormatException Refused<T>(string json, Func<JsonCursor, T> read) =>
        Assert.Throws<JsonFormatException>(() => { Whole(json, read); });
}
