using Smslive247.Json;

namespace Smslive247.Tests;

/// <summary>Reads as the clients do.</summary>
internal static class LibraryReading
{
    /// <returns>Null if it is refused.</returns>
    public static T? Whole<T>(byte[] bytes, int length, Func<JsonCursor, T> read)
        where T : class
    {
        try
        {
            var json = new JsonCursor(bytes, length, JsonReadOptions.Default);
            var value = read(json);
            json.ExpectEnd();
            return value;
        }
        catch (JsonFormatException)
        {
            return null;
        }
    }
}
