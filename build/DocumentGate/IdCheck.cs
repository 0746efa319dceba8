using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks that the templates find the id of what was sent: the first required property.</summary>
internal static class IdCheck
{
    private static readonly string?[] TextFormats = [null, "uuid"];

    public static bool HasId(References references, YamlNode schema)
    {
        var properties = PropertiesOf(references, schema).ToArray();
        if (properties.FirstOrDefault(property => property.Key == "data").Value is { } data)
        {
            return references.Resolve(data, "data").Element is not { } resource || HasId(references, resource);
        }

        // Without x-sent, the id is not read: the response does not state what was sent.
        if (!properties.Any(property => property.Value.Has("x-sent")))
        {
            return true;
        }

        var (id, _) = references.Resolve(properties.FirstOrDefault(property => property.IsRequired).Value, "id");
        return id.Get("type").Text() == "integer" || (id.Get("type").Text() == "string" && TextFormats.Contains(id.Get("format").Text()));
    }

    private static IEnumerable<(string Key, YamlNode Value, bool IsRequired)> PropertiesOf(References references, YamlNode? schema, int depth = 0)
    {
        var required = schema.Get("required").Items().Select(name => name.Text()).ToHashSet();
        var own = schema.Get("properties").Members().Select(property => (property.Key, property.Value, required.Contains(property.Key)));
        return depth > 10 ? own : own.Concat(schema.Get("allOf").Items().SelectMany(part => PropertiesOf(references, references.Resolve(part, "allOf").Element, depth + 1)));
    }
}
