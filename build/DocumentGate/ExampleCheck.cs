using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks examples for what only their format states, and for their type.</summary>
internal sealed class ExampleCheck(References references, Findings findings)
{
    // A cycle of allOf is reported elsewhere.
    private const int MaxDepth = 64;

    private static readonly string[] Instants =
    [
        "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    /// <summary>Checks the examples of a parameter or a media type.</summary>
    public void CheckAll(YamlNode element, YamlNode schema, string subject)
    {
        Check(element.Get("example"), schema, subject);
        foreach (var (_, _, example) in element.Get("examples").Members())
        {
            Check(references.Resolve(example, subject, "examples").Element.Get("value"), schema, subject);
        }
    }

    /// <summary>Checks example and default of a schema.</summary>
    public void CheckOwn(YamlNode schema, string subject)
    {
        Check(schema.Get("example"), schema, subject);
        Check(schema.Get("default"), schema, subject);
    }

    public void Check(YamlNode? example, YamlNode? node, string subject, int depth = 0)
    {
        var (schema, _) = references.Resolve(node, subject);
        if (schema is null || depth > MaxDepth)
        {
            return; // An undocumented member, or a schema that is a problem itself.
        }

        switch (example)
        {
            case null or YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" or "~" or "" }:
                return;
            case YamlSequenceNode list when schema.Get("type").Text() == "array":
                list.Children.ToList().ForEach(item => Check(item, schema.Get("items"), subject, depth + 1));
                return;
            case YamlMappingNode when schema.Get("type").Text() == "object" || schema.Has("allOf"):
                CheckMembers(example, schema, subject, depth + 1);
                return;
            case YamlScalarNode scalar:
                CheckScalar(scalar, schema, subject);
                return;
            default:
                findings.Visit("example", "type", example, subject);
                return;
        }
    }

    private void CheckMembers(YamlNode example, YamlNode? schema, string subject, int depth)
    {
        foreach (var part in schema.Get("allOf").Items())
        {
            Check(example, part, subject, depth);
        }

        foreach (var (name, _, value) in example.Members())
        {
            Check(value, schema.Get("properties").Get(name) ?? (schema.Get("additionalProperties") as YamlMappingNode), $"{subject}: {name}", depth);
        }
    }

    private void CheckScalar(YamlScalarNode example, YamlNode? schema, string subject)
    {
        var problem = (schema.Get("type").Text(), schema.Get("format").Text(), example.Value!) switch
        {
            ("string", "date", var text) when !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => "date",
            ("string", "date-time", var text) when !DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => "date",
            ("string", "uuid", var text) when !Guid.TryParseExact(text, "D", out _) => "uuid",
            ("boolean", _, _) when !example.Is(true) && !example.Is(false) => "type",
            ("integer" or "number", _, var text) when example.Style != ScalarStyle.Plain || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => "type",
            ("array" or "object", _, _) => "type",
            _ => null,
        };
        if (problem is not null)
        {
            findings.Visit("example", problem, example, subject);
        }
    }
}
