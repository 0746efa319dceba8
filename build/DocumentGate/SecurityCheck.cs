using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks that calls need the one key of the client, or none.</summary>
internal sealed class SecurityCheck(YamlMappingNode root, Findings findings)
{
    private YamlNode? Schemes => root.Get("components").Get("securitySchemes");

    public void CheckSchemes()
    {
        foreach (var (name, key, scheme) in Schemes.Members())
        {
            CheckScheme($"security scheme '{name}'", key, scheme);
        }

        if (Schemes.Members().Skip(1).FirstOrDefault() is { KeyNode: { } second })
        {
            findings.Visit("security scheme", "several", second, "document");
        }

        if (!root.Get("security").Items().Any())
        {
            findings.Visit("document", "no security", root.Has("security") ? root.Key("security") : root, "document");
        }

        Check(root, "document");
    }

    /// <summary>Checks the requirements of the document or of an operation.</summary>
    public void Check(YamlNode element, string subject)
    {
        if (element.Get("security") is not YamlSequenceNode requirements)
        {
            return;
        }

        if (requirements.FirstOrDefault(requirement => requirement is not YamlMappingNode) is { } other)
        {
            findings.Visit("any element", "other kind", other, $"{subject}: security");
        }
        else if (requirements.Any(requirement => requirement is YamlMappingNode { Children.Count: 0 }))
        {
            findings.Visit("security", "optional", element.Key("security"), subject);
        }
        else if (requirements.Children.Count > 1 || requirements.Any(requirement => requirement.Members().Count() > 1))
        {
            findings.Visit("security", "several", element.Key("security"), subject);
        }
        else if (requirements.Children.Count == 0 && element != root)
        {
            findings.Visit("operation", "anonymous", element.Key("security"), subject);
        }

        foreach (var (name, key, scopes) in requirements.SelectMany(requirement => requirement.Members()))
        {
            CheckRequirement(name, key, scopes, subject);
        }
    }

    private void CheckRequirement(string name, YamlNode key, YamlNode scopes, string subject)
    {
        if (!Schemes.Has(name))
        {
            findings.Visit("security", "unknown scheme", key, $"{subject}: {name}");
        }

        if (scopes.Items().Any())
        {
            findings.Visit("security", "scopes", key, subject);
        }
    }

    private void CheckScheme(string subject, YamlNode key, YamlNode scheme)
    {
        var type = scheme.Get("type").Text() ?? "";
        var isBearer = type == "http" && string.Equals(scheme.Get("scheme").Text(), "bearer", StringComparison.OrdinalIgnoreCase);
        if (!findings.Visit("security scheme", isBearer ? "http bearer" : Subset.Find("security scheme", type) is null ? "http" : type, key, subject))
        {
            return;
        }

        findings.VisitKeys("security scheme", scheme, subject);
    }
}
