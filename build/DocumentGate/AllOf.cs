using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Reads <c>allOf</c>, from which the templates create one class with the properties of all parts.</summary>
internal sealed class AllOf(References references, Findings findings)
{
    // The templates read the parts only; NSwag loses other keys of the schema itself, such as required.
    private static readonly string[] Beside = ["allOf", "deprecated", "description", "example", "externalDocs", "nullable", "title"];

    /// <summary>The reference of <c>allOf: [$ref]</c>, the way to describe a reference in its place; null for any other schema.</summary>
    public static YamlNode? SingleReference(YamlNode schema) =>
        schema.Get("allOf") is YamlSequenceNode { Children: [var single] } && single.Has("$ref") ? single : null;

    /// <summary>Reports keys next to <c>allOf</c>.</summary>
    public void CheckBeside(YamlNode schema, string subject)
    {
        foreach (var (key, node, _) in schema.Members().Where(member => !Beside.Contains(member.Key) && !member.Key.StartsWith("x-", StringComparison.Ordinal)))
        {
            findings.Visit("schema", "beside allOf", node, $"{subject}: {key}");
        }
    }

    /// <summary>The objects whose properties make the class, the schema itself included.</summary>
    public IReadOnlyList<YamlNode> Parts(YamlNode schema, string subject, int depth = 0)
    {
        if (schema.Get("allOf") is not { } list)
        {
            return [schema];
        }

        CheckBeside(schema, subject);
        if (depth > 10 || list.Items().Count(part => !part.Has("$ref")) > 1 || list.Items().Count() < 2)
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
        if (part.Has("x-may-be-absent"))
        {
            findings.Visit("extension", "place", part.Key("x-may-be-absent"), $"{name ?? subject}: x-may-be-absent");
        }

        if (name?.EndsWith("Request", StringComparison.Ordinal) == false && ShapeReader.IsEnvelope(part))
        {
            findings.Visit("schema", "envelope of allOf", node, subject);
        }

        if (name is not null && part.Get("properties").Members().Any(property => Names.IsCSharp(property.Key) && Names.Pascal(property.Key) == name))
        {
            findings.Visit("name", "of its class", part, name);
        }

        if (part.Has("allOf") || (part.Get("type").Text() == "object" && part.Get("properties").Members().Any()))
        {
            return Parts(part, name ?? subject, depth);
        }

        findings.Visit("schema", "other allOf", node, subject);
        return [];
    }
}
