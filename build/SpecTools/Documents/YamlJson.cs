using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Smslive247.SpecTools.Documents;

/// <summary>
/// Converts YAML to JSON. Plain scalars have the types of YAML's core schema, and numbers keep all their digits, which
/// YamlDotNet's own conversion would round.
/// </summary>
internal static partial class YamlJson
{
    /// <param name="text">The file.</param>
    /// <param name="reportDuplicate">Receives each repeated key, whose first entry is used; null if a repeated key is an exception.</param>
    public static JsonNode? Parse(string text, Action<Scalar>? reportDuplicate = null)
    {
        var yaml = new YamlStream();
        var parser = new Parser(new StringReader(text));
        yaml.Load(reportDuplicate is null ? parser : new DuplicateKeyFilter(parser, reportDuplicate));
        return yaml.Documents.Count == 1
            ? Convert(yaml.Documents[0].RootNode)
            : throw new SpecException($"the file must contain one YAML document, not {yaml.Documents.Count}.");
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(Key(pair.Key), Convert(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Tag.IsEmpty: true } plain => Plain(plain.Value!, plain.Start),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new SpecException($"line {node.Start.Line}: this has no equivalent in JSON."),
    };

    private static string Key(YamlNode node) =>
        node is YamlScalarNode scalar ? scalar.Value! : throw new SpecException($"line {node.Start.Line}: a key must be text.");

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

    private static JsonNode FromRadix(Match match) =>
        match.Groups["hex"].Success
            ? ulong.Parse(match.Groups["hex"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : match.Groups["octal"].Value.Aggregate(0UL, (sum, digit) => checked((sum * 8) + (ulong)(digit - '0')));

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
