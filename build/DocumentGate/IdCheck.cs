using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks that the templates find the id of what was sent: the first required property.</summary>
internal static class IdCheck
{
    private static readonly string?[] TextFormats = [null, "uuid"];

    public static bool HasId(References references, YamlNode schema)
    {
        var properties = schema.Get("properties");
        if (properties.Has("data"))
        {
            var (data, _) = references.Resolve(properties.Get("data"), "data");
            return data is not null && HasId(references, data);
        }

        var required = schema.Get("required").Items().Select(name => name.Text()).ToHashSet();
        var first = properties.Members().FirstOrDefault(property => required.Contains(property.Key)).Value;
        var (id, _) = references.Resolve(first, "id");
        return id.Get("type").Text() == "integer" || (id.Get("type").Text() == "string" && TextFormats.Contains(id.Get("format").Text()));
    }
}
