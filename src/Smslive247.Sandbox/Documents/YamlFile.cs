using System.Globalization;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Smslive247.Sandbox.Documents;

/// <summary>
/// Reads YAML as the JSON that it stands for. YamlDotNet's own conversion types plain scalars as float and would lose
/// digits of money, so scalars are typed here, by YAML's core schema.
/// </summary>
internal static class YamlFile
{
    public static JToken Read(TextReader reader)
    {
        var yaml = new YamlStream();
        yaml.Load(reader);
        return Convert(yaml.Documents[0].RootNode);
    }

    private static JToken Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JObject(map.Children.Select(pair => new JProperty(((YamlScalarNode)pair.Key).Value!, Convert(pair.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Convert)),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value!),
        _ => new JValue(((YamlScalarNode)node).Value),
    };

    private static JValue Plain(string text) => text switch
    {
        "" or "~" or "null" => JValue.CreateNull(),
        "true" or "false" => new JValue(text == "true"),
        _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => new JValue(integer),
        _ when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => new JValue(number),
        _ => new JValue(text),
    };
}
