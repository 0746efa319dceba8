using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the envelope of a response: <c>{"data": ..., "paging": ...}</c>.</summary>
internal sealed class EnvelopeCheck(ShapeReader shapes, Findings findings)
{
    private const string Place = "envelope";

    private static readonly (string Name, string Format, bool IsPresent)[] Integers =
        [("pageNo", "int32", true), ("pageSize", "int32", true), ("totalCount", "int64", false), ("totalPages", "int32", false)];

    public void Check(Shape envelope)
    {
        var properties = envelope.Schema.Get("properties");
        var data = properties.Get("data")!;
        var subject = $"{envelope.ClassName}.data";
        if (shapes.Read(data, subject) is not { } shape)
        {
            return;
        }

        if (shape.Name is not ("object" or "array"))
        {
            findings.Visit(Place, "scalar", data, subject);
        }
        else if (shape.IsArray && shapes.Read(shape.Schema.Get("items")!, subject)?.Name is { } item && item != "object")
        {
            findings.Visit(Place, "array of scalars", data, subject);
        }
        else
        {
            findings.Visit(Place, shape.IsArray && !properties.Has("paging") ? "array without paging" : shape.Name, data, subject);
        }

        if (envelope.Schema.Get("required").Items().All(name => name.Text() != "data"))
        {
            findings.Visit(Place, "optional data", data, subject);
        }

        CheckPaging(properties.Get("paging"), shape, envelope.ClassName!);
        if ((data.Get("nullable").Is(true) || shape.Schema.Get("nullable").Is(true)) && envelope.Schema.Get("x-may-be-absent").Items().All(name => name.Text() != "data"))
        {
            findings.Visit(Place, "nullable", data, subject);
        }
    }

    private void CheckPaging(YamlNode? paging, Shape data, string name)
    {
        if (paging is null)
        {
            return;
        }

        var subject = $"{name}.paging";
        var isKnown = shapes.Read(paging, subject) is { ClassName: "Paging" } shape && Integers.All(property => IsInteger(shape.Schema, property.Name, property.Format, property.IsPresent));
        findings.Visit(Place, !data.IsArray ? "paging without list" : isKnown ? "paging" : "other paging", paging, subject);
    }

    /// <summary>The interface of paging has a number for the page and its size, and a nullable one for the totals.</summary>
    private static bool IsInteger(YamlNode schema, string name, string format, bool isPresent)
    {
        var property = schema.Get("properties").Get(name);
        var isAlways = schema.Get("required").Items().Any(required => required.Text() == name) && schema.Get("x-may-be-absent").Items().All(absent => absent.Text() != name) && !property.Get("nullable").Is(true);
        return property.Get("type").Text() == "integer" && property.Get("format").Text() == format && isAlways == isPresent;
    }
}
