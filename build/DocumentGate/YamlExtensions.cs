using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Access to YAML as to JSON.</summary>
internal static class YamlExtensions
{
    /// <summary>The value of a key; null if the node is no object, or has no such key.</summary>
    public static YamlNode? Get(this YamlNode? node, string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>The node of the key itself, whose position is that of the member.</summary>
    public static YamlNode Key(this YamlNode node, string key) => ((YamlMappingNode)node).Children.Keys.First(child => child.Text() == key);

    public static bool Has(this YamlNode? node, string key) => node.Get(key) is not null;

    public static string? Text(this YamlNode? node) => (node as YamlScalarNode)?.Value;

    /// <summary>Whether the value is the plain word in lower case, as the templates compare it, and not text in quotation marks.</summary>
    public static bool Is(this YamlNode? node, bool value) => node is YamlScalarNode { Style: ScalarStyle.Plain } scalar && scalar.Value == (value ? "true" : "false");

    public static bool IsNull(this YamlNode node) => node is YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" or "~" or "" };

    public static IEnumerable<(string Key, YamlNode KeyNode, YamlNode Value)> Members(this YamlNode? node) =>
        node is YamlMappingNode map ? map.Children.Select(child => (child.Key.Text() ?? "", child.Key, child.Value)) : [];

    public static IEnumerable<YamlNode> Items(this YamlNode? node) => node is YamlSequenceNode list ? list.Children : [];
}
