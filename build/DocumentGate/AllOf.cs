using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Reads <c>allOf</c>, from which the templates create one class with the properties of all parts.</summary>
internal sealed class AllOf(References references, Findings findings)
{
    /// <summary>The reference of <c>allOf: [$ref]</c>, the way to describe a reference in its place; null for any other schema.</summary>
    public static YamlNode? SingleReference(YamlNode schema) =>
        schema.Get("allOf") is YamlSequenceNode { Children: [var single] } && single.Has("$ref") && !schema.Has("properties") ? single : null;

    /// <summary>The objects whose properties make the class, the schema itself included.</summary>
    public IReadOnlyList<YamlNode> Parts(YamlNode schema, string subject, int depth = 0)
    {
        if (schema.Get("allOf") is not { } list)
        {
            return [schema];
        }

        if (depth > 10 || schema.Has("properties") || list.Items().Count(part => !part.Has("$ref")) > 1 || !list.Items().Any())
        {
            findings.Visit("schema", "other allOf", schema.Key("allOf"), subject);
            return [];
        }

        findings.Visit("schema", "allOf of objects", schema.Key("allOf"), subject);
        return [.. list.Items().SelectMany(part => PartsOf(part, subject, depth + 1))];
    }

    private IReadOnlyList<YamlNode> PartsOf(YamlNode node, string subject, int depth)
    {
        var (part, name) = references.Resolve(node, subject);
        if (part is null)
        {
            return [];
        }

        findings.VisitKeys("schema", part, name ?? subject);
        if (part.Has("allOf") || (part.Get("type").Text() == "object" && part.Get("properties").Members().Any()))
        {
            return Parts(part, name ?? subject, depth);
        }

        findings.Visit("schema", "other allOf", node, subject);
        return [];
    }
}
