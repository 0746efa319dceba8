using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Smslive247.TestSupport.Documents;

/// <summary>Reads YAML as JSON. YamlDotNet's own conversion reads numbers as float, which loses digits of money.</summary>
public static class YamlFile
{
    public static JToken Read(string path)
    {
        using var reader = File.OpenText(path);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return Json(yaml.Documents[0].RootNode);
    }

    private static JToken Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JObject(map.Select(pair => new JProperty($"{pair.Key}", Json(pair.Value)))),
        YamlSequenceNode list => new JArray(list.Select(Json)),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var text } => text switch
        {
            "" or "~" or "null" => JValue.CreateNull(),
            "true" or "false" => text == "true",
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
            _ when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            _ => text,
        },
        _ => ((YamlScalarNode)node).Value,
    };
}
