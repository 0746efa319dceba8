using System.Text;
using Newtonsoft.Json;

namespace Smslive247.Tests;

/// <summary>What Newtonsoft makes of a number where any value may stand.</summary>
internal static class NewtonsoftNumber
{
    /// <param name="number">A number by the grammar of JSON.</param>
    public static bool CanRead(ReadOnlySpan<byte> number)
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.ASCII.GetString(number))) { FloatParseHandling = FloatParseHandling.Decimal };
        try
        {
            return reader.Read();
        }
        catch (Exception exception) when (exception is JsonException or OverflowException)
        {
            return false;
        }
    }
}
