using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks that extensions have their values, and stand where templates or tools read them.</summary>
internal static class ExtensionCheck
{
    private static readonly string[] Units = ["credits", "money", "rate"];
    private static readonly string[] Sent = ["messages", "credits"];

    /// <summary>Checks a parameter, a field or a property.</summary>
    public static void Check(Findings findings, YamlNode? element, Shape? shape, string subject)
    {
        if (shape is null)
        {
            return;
        }

        CheckValue(findings, element, "x-unit", Units, shape.IsNumber, subject);
        CheckSensitive(findings, element, subject);
    }

    public static void CheckSensitive(Findings findings, YamlNode? element, string subject)
    {
        if (element.Get("x-sensitive") is { } value && !value.Is(true) && !value.Is(false))
        {
            findings.Visit("extension", "value", value, $"{subject}: x-sensitive");
        }
    }

    public static void CheckSent(Findings findings, YamlNode property, Shape? shape, Role role, string subject) =>
        CheckValue(findings, property, "x-sent", Sent, role == Role.Response && (shape?.Name.StartsWith("integer", StringComparison.Ordinal) == true || shape?.IsNumber == true), subject);

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
