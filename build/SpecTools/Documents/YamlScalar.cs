using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Smslive247.SpecTools.Documents;

/// <summary>
/// Converts a scalar of YAML to JSON. Plain scalars have the types of YAML's core schema, and numbers keep all their digits,
/// which YamlDotNet's own conversion would round.
/// </summary>
internal static partial class YamlScalar
{
    public static JsonNode? Convert(Scalar scalar) => scalar is { Style: ScalarStyle.Plain, Tag.IsEmpty: true } ? Plain(scalar.Value, scalar.Start) : JsonValue.Create(scalar.Value);

    /// <summary>Whether the plain scalar is the text itself, rather than a number, a truth value or nothing.</summary>
    public static bool IsText(string text) => !NotFinite().IsMatch(text) && Plain(text, Mark.Empty)?.GetValueKind() == JsonValueKind.String;

    private static JsonNode? Plain(string text, Mark at) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ when JsonNumber().IsMatch(text) => JsonNode.Parse(text),
        _ when Integer().IsMatch(text) => JsonNode.Parse(Decimal(text)),
        _ when Radix().Match(text) is { Success: true } match => FromRadix(match),
        _ when Real().IsMatch(text) => JsonNode.Parse(Padded(text)),
        _ when NotFinite().IsMatch(text) => throw new SpecException($"line {at.Line}: JSON cannot represent {text}."),
        _ => JsonValue.Create(text),
    };

    /// <summary>YAML allows a plus sign and leading zeros.</summary>
    private static string Decimal(string text)
    {
        var digits = text.TrimStart('+', '-').TrimStart('0');
        return (text[0] == '-' ? "-" : "") + (digits.Length == 0 ? "0" : digits);
    }

    /// <summary>The number may be larger than 64 bits.</summary>
    private static JsonNode FromRadix(Match match)
    {
        var number = match.Groups["hex"].Success
            ? BigInteger.Parse($"0{match.Groups["hex"].Value}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : match.Groups["octal"].Value.Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0'));
        return JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture))!;
    }

    /// <summary>YAML allows <c>.5</c> and <c>5.</c>, where JSON requires a digit on both sides.</summary>
    private static string Padded(string text)
    {
        var match = Real().Match(text);
        var whole = match.Groups["whole"].Value.TrimStart('0');
        var fraction = match.Groups["fraction"].Value;
        return (text[0] == '-' ? "-" : "") + (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction) + match.Groups["exponent"].Value;
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z")]
    private static partial Regex JsonNumber();

    [GeneratedRegex(@"^[-+]?[0-9]+\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^(0x(?<hex>[0-9a-fA-F]+)|0o(?<octal>[0-7]+))\z")]
    private static partial Regex Radix();

    [GeneratedRegex(@"^[-+]?((?<whole>[0-9]+)(\.(?<fraction>[0-9]*))?|\.(?<fraction>[0-9]+))(?<exponent>[eE][-+]?[0-9]+)?\z")]
    private static partial Regex Real();

    [GeneratedRegex(@"^([-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z")]
    private static partial Regex NotFinite();
}
