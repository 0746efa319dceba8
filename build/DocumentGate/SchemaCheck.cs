using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks a schema at its place, with the items of its list or map.</summary>
internal sealed class SchemaCheck
{
    private readonly ShapeReader shapes;
    private readonly ClassCheck classes;
    private readonly EnvelopeCheck envelopes;
    private readonly Findings findings;

    public SchemaCheck(References references, Findings findings)
    {
        this.findings = findings;
        shapes = new(references, findings);
        classes = new(references, this, findings);
        envelopes = new(shapes, findings);
        Examples = new(references, findings);
    }

    public ExampleCheck Examples { get; }

    /// <param name="place">The place in the table, such as <c>query parameter</c>.</param>
    /// <param name="explode">Of a parameter: whether each item of a list is sent as a parameter.</param>
    public Shape? Check(string place, YamlNode node, string subject, Role role, bool? explode = null)
    {
        if (shapes.Read(node, subject) is not { } read)
        {
            return null;
        }

        var shape = role == Role.Request && read.Name == "envelope" ? read with { Name = "object" } : read;
        Examples.CheckOwn(shape.Schema, shape.ClassName ?? subject);
        var name = shape.IsArray && explode is { } isExploded ? $"array {(isExploded ? "with" : "without")} explode" : shape.Name;
        if (!findings.Visit(place, name, node, subject))
        {
            return null;
        }

        CheckNullable(place, node, shape.Schema, subject);
        ExtensionCheck.CheckPlace(findings, shape.Schema, place, isReferenced: node != shape.Schema, subject);
        CheckInside(place, shape, subject, role);
        return shape;
    }

    private void CheckInside(string place, Shape shape, string subject, Role role)
    {
        switch (shape.Name)
        {
            case "array":
                var isParameter = place.EndsWith("parameter", StringComparison.Ordinal);
                Check(isParameter ? "item of a parameter" : "item of a list", shape.Schema.Get("items")!, subject, role);
                break;
            case "map":
                Check("value of a map", shape.Schema.Get("additionalProperties")!, subject, role);
                break;
            case "enum":
                EnumCheck.Check(findings, shape.Schema, shape.ClassName!);
                break;
            case "envelope":
                envelopes.Check(shape);
                classes.Check(shape, role);
                break;
            case "object":
                classes.Check(shape, role);
                break;
        }
    }

    private void CheckNullable(string place, YamlNode node, YamlNode schema, string subject)
    {
        if ((node.Get("nullable").Is(true) || schema.Get("nullable").Is(true)) && Subset.Find(place, "nullable") is not null)
        {
            findings.Visit(place, "nullable", node, subject);
        }
    }
}
