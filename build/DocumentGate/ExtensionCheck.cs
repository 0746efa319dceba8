using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks that extensions have their values, and stand where templates or tools read them.</summary>
internal static class ExtensionCheck
{
    private static readonly string[] Units = ["credits", "money", "rate"];
    private static readonly string[] OfElements = ["x-unit", "x-sent", "x-sensitive"];
    private static readonly string[] Sent = ["messages", "credits"];

    /// <summary>Checks a parameter, a field or a property.</summary>
    public static void Check(Findings findings, YamlNode? element, Shape? shape, string subject)
    {
        if (shape is not null)
        {
            CheckValue(findings, element, "x-unit", Units, shape.IsNumber, subject);
        }
    }

    public static void CheckSent(Findings findings, YamlNode property, Shape? shape, Role role, string subject) =>
        CheckValue(findings, property, "x-sent", Sent, role == Role.Response && CanState(property.Get("x-sent").Text(), shape?.Name), subject);

    /// <summary>Reports the extensions of a property or a parameter in a schema that is neither, where the templates do not read them.</summary>
    public static void CheckPlace(Findings findings, YamlNode schema, string place, bool isReferenced, string subject)
    {
        var isElement = !isReferenced && (place.EndsWith("property", StringComparison.Ordinal) || place == "form field");
        foreach (var extension in OfElements.Where(extension => schema.Has(extension) && !isElement && (extension != "x-sensitive" || place != "request body")))
        {
            findings.Visit("extension", "place", schema.Key(extension), $"{subject}: {extension}");
        }

        if (schema.Has("x-enumNames") && !schema.Has("enum"))
        {
            findings.Visit("extension", "place", schema.Key("x-enumNames"), $"{subject}: x-enumNames");
        }
    }

    /// <summary>Reports a second property that states the same part of the result of a send.</summary>
    public static void CheckSentOnce(Findings findings, IEnumerable<YamlNode> properties, string subject)
    {
        foreach (var second in properties.Where(property => property.Has("x-sent")).GroupBy(property => property.Get("x-sent").Text()).SelectMany(same => same.Skip(1)))
        {
            findings.Visit("extension", "x-sent twice", second.Key("x-sent"), subject);
        }
    }

    public static void CheckAbsent(Findings findings, YamlNode schema, IReadOnlyCollection<string> required, Role role, string subject)
    {
        if (schema.Get("x-may-be-absent") is not { } list)
        {
            return;
        }

        if (role == Role.Request)
        {
            findings.Visit("extension", "place", schema.Key("x-may-be-absent"), $"{subject}: x-may-be-absent");
        }

        foreach (var name in list.Items().Where(name => !required.Contains(name.Text())))
        {
            findings.Visit("extension", "x-may-be-absent", name, $"{subject}: '{name.Text()}'");
        }
    }

    /// <summary>Whether a property of this shape can state the number or the cost of messages. Any other word is reported by itself.</summary>
    private static bool CanState(string? sent, string? shape) => sent switch
    {
        "messages" => shape is "integer" or "integer int32" or "integer int64",
        "credits" => shape is "number" or "number decimal",
        _ => true,
    };

    private static void CheckValue(Findings findings, YamlNode? element, string extension, string[] values, bool isAtPlace, string subject)
    {
        if (element.Get(extension) is { } value)
        {
            if (!isAtPlace)
            {
                findings.Visit("extension", "place", element!.Key(extension), $"{subject}: {extension}");
            }
            else if (!values.Contains(value.Text()))
            {
                findings.Visit("extension", "value", value, $"{subject}: {extension}");
            }
        }
    }
}
