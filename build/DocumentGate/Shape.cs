using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>What the templates see of a schema: a scalar with its format, an enum, an object, a list or a map.</summary>
internal sealed record Shape(string Name, YamlNode Schema, string? ClassName = null)
{
    public bool IsArray => Name == "array";

    public bool IsEnvelopeOfList => Name == "envelope" && Schema.Get("properties").Has("paging");

    public bool IsNumber => Name.StartsWith("number", StringComparison.Ordinal);
}
