using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace Smslive247.Tests;

/// <summary>The text of strings, where System.Text.Json would refuse it.</summary>
internal static partial class JsonText
{
    /// <summary>The name or text that the reader stands at, with U+FFFD for whatever is no character.</summary>
    public static string Of(ref Utf8JsonReader json)
    {
        var text = Encoding.UTF8.GetString(json.ValueSpan);
        if (!json.ValueIsEscaped)
        {
            return text;
        }

        using var reader = new JsonTextReader(new StringReader($"\"{text}\""));
        return reader.ReadAsString()!;
    }

    /// <returns>The source of a string with each half of a surrogate pair, but no whole one, in place of its escape sequence; null if there is none.</returns>
    public static string? WithHalfSurrogates(ReadOnlySpan<byte> source)
    {
        var found = false;
        var text = Escapes().Replace(Encoding.UTF8.GetString(source), escape =>
        {
            var isHalf = escape.Value.Length == 6 && char.IsSurrogate(CodeUnit(escape.ValueSpan));
            found |= isHalf;
            return isHalf ? CodeUnit(escape.ValueSpan).ToString() : escape.Value;
        });
        return found ? text : null;
    }

    private static char CodeUnit(ReadOnlySpan<char> escape) => (char)ushort.Parse(escape[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>Whole pairs come first, and are one escape sequence of twelve letters.</summary>
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^u]", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
