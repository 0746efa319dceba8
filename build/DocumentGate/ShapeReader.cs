using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Finds the shape of a schema, and reports a schema that has none.</summary>
internal sealed class ShapeReader(References references, Findings findings)
{
    private static readonly Dictionary<string, string[]> Formats = new()
    {
        ["boolean"] = [],
        ["integer"] = ["int32", "int64"],
        ["number"] = ["decimal", "double"],
        ["string"] = ["date-time", "date", "uuid", "uri", "byte", "binary"],
    };

    private static readonly string[] TextFormats = ["email", "hostname", "ipv4", "ipv6", "password"];

    private readonly AllOf allOf = new(references, findings);

    /// <returns>Null if the schema has no shape, which is reported.</returns>
    public Shape? Read(YamlNode node, string subject)
    {
        var (schema, name) = references.Resolve(node, subject);
        if (schema is not YamlMappingNode)
        {
            findings.VisitKeys("schema", schema, subject);
            return null;
        }

        if (name is null && AllOf.SingleReference(schema) is { } single)
        {
            findings.VisitKeys("schema", schema, subject);
            findings.Visit("schema", "allOf of one reference", schema.Key("allOf"), subject);
            allOf.CheckBeside(schema, subject);
            (schema, name) = references.Resolve(single, subject);
        }

        if (schema is null)
        {
            return null;
        }

        if (name is not null)
        {
            findings.Visit("schema", "reference by name", node, subject);
        }

        findings.VisitKeys("schema", schema, name ?? subject);
        return ReadKind(schema, name, name ?? subject);
    }

    private Shape? ReadKind(YamlNode schema, string? name, string subject)
    {
        if (schema.Has("allOf"))
        {
            return name is null && !findings.Visit("schema", "object in place", schema, subject) ? null : new("object", schema, name);
        }

        if (schema.Has("enum"))
        {
            return ReadEnum(schema, name, subject);
        }

        var type = schema.Get("type");
        return type switch
        {
            null when !schema.Has("oneOf") && !schema.Has("anyOf") => Problem("no type", schema, subject),
            null => null,
            YamlSequenceNode => Problem("list of types", type, subject),
            _ => type.Text() switch
            {
                "array" => ReadArray(schema, name, subject),
                "object" => ReadObject(schema, name, subject),
                { } scalar when Formats.ContainsKey(scalar) => ReadScalar(scalar, schema, subject),
                _ => Problem("unknown type", type, subject),
            },
        };
    }

    private Shape? ReadEnum(YamlNode schema, string? name, string subject)
    {
        if (schema.Get("type").Text() != "string" || schema.Has("format"))
        {
            return Problem(schema.Has("format") ? "format of another type" : "enum of numbers", schema, subject);
        }

        return name is null ? Problem("enum in place", schema.Key("enum"), subject) : new("enum", schema, name);
    }

    private Shape? ReadArray(YamlNode schema, string? name, string subject) =>
        !schema.Has("items") ? Problem("array without items", schema, subject)
        : name is not null ? Problem("named array", schema, subject)
        : WithoutFormat(new("array", schema), schema, subject);

    private Shape? ReadObject(YamlNode schema, string? name, string subject)
    {
        var hasProperties = schema.Get("properties").Members().Any();
        if (schema.Get("additionalProperties") is YamlMappingNode)
        {
            return hasProperties ? Problem("properties and map", schema.Key("additionalProperties"), subject)
                : name is not null ? Problem("named map", schema, subject)
                : new("map", schema);
        }

        return !hasProperties ? Problem("object without properties", schema, subject)
            : name is null ? Problem("object in place", schema, subject)
            : WithoutFormat(new(IsEnvelope(schema) ? "envelope" : "object", schema, name), schema, subject);
    }

    /// <summary>The templates recognize an envelope by its only properties.</summary>
    public static bool IsEnvelope(YamlNode schema) =>
        schema.Get("properties").Has("data") && schema.Get("properties").Members().All(property => property.Key is "data" or "paging");

    private Shape? ReadScalar(string type, YamlNode schema, string subject)
    {
        if (schema.Get("format") is not { } node)
        {
            return new(type, schema);
        }

        var format = node.Text() ?? "";
        if (type == "string" && TextFormats.Contains(format))
        {
            findings.Visit("schema", "text format", node, subject);
            return new(type, schema);
        }

        return Formats[type].Contains(format) ? new($"{type} {format}", schema)
            : type == "boolean" ? Problem("format of another type", node, subject)
            : Problem($"{type} other", node, $"{subject}: {format}");
    }

    private Shape? WithoutFormat(Shape shape, YamlNode schema, string subject) =>
        schema.Get("format") is { } format ? Problem("format of another type", format, subject) : shape;

    private Shape? Problem(string construct, YamlNode at, string subject)
    {
        findings.Visit("schema", construct, at, subject);
        return null;
    }
}
