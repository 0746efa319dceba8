using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Formats;

/// <summary>Dates as the service writes and reads them.</summary>
internal static class Instants
{
    /// <summary>Nigeria's offset from UTC, all year round.</summary>
    public static readonly TimeSpan Nigeria = TimeSpan.FromHours(1);

    [Behaviour("Dates of responses have the offset of Nigeria, +01:00.")]
    public static string Text(DateTimeOffset instant) =>
        instant.ToOffset(Nigeria).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    public static string? Text(DateTimeOffset? instant) => instant is { } value ? Text(value) : null;

    /// <summary>Reads a date of a body, whether or not the JSON reader has made a date of it.</summary>
    public static DateTimeOffset Parse(JToken value) => value is JValue { Value: DateTimeOffset instant } ? instant : Parse(Written(value));

    public static DateTimeOffset Parse(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static string Written(JToken value) =>
        value is JValue { Value: DateTime date } ? date.ToString("O", CultureInfo.InvariantCulture) : (string)value!;
}
