using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the document as a whole, and passes its parts to the checks of their kind.</summary>
internal sealed class DocumentCheck(YamlMappingNode root, Findings findings)
{
    private const string Subject = "document";

    /// <summary>The schemas of error responses, which nswag.json excludes.</summary>
    private static readonly string[] ReadByHand = ["ApiError", "FieldError"];

    public void Run()
    {
        if (!IsOpenApi30())
        {
            return;
        }

        findings.VisitKeys("document", root, Subject);
        findings.VisitKeys("info", root.Get("info"), "info");
        CheckServers();
        CheckComponents();
        CheckTags();
        var references = new References(root, findings);
        var schemas = new SchemaCheck(references, root.Get("tags").Items().Select(tag => $"{tag.Get("name").Text()}Client"), findings);
        new SecurityCheck(root, findings).CheckSchemes();
        new PathCheck(new OperationCheck(root, references, schemas, findings), references, findings).Check(root.Get("paths"));
        CheckUnused(references);
    }

    /// <summary>Other versions have other keys, so only one problem is reported for them.</summary>
    private bool IsOpenApi30()
    {
        if (root.Has("swagger"))
        {
            return findings.Visit("document", "swagger", root.Key("swagger"), Subject);
        }

        var version = root.Get("openapi").Text() ?? "";
        var construct = version.StartsWith("3.0.", StringComparison.Ordinal) ? "openapi: 3.0" : version.StartsWith("3.1", StringComparison.Ordinal) ? "openapi: 3.1" : "openapi: other";
        return findings.Visit("document", construct, root.Get("openapi") ?? root, Subject);
    }

    private void CheckServers()
    {
        foreach (var server in root.Get("servers").Items())
        {
            findings.VisitKeys("server", server, "server");
        }

        if (root.Get("servers").Items().Skip(1).FirstOrDefault() is { } second)
        {
            findings.Visit("document", "several servers", second, Subject);
        }
    }

    private void CheckComponents()
    {
        findings.VisitKeys("components", root.Get("components"), "components");
        foreach (var (kind, _, components) in root.Get("components").Members())
        {
            foreach (var (name, key, _) in components.Members().Where(component => !Names.IsCSharp(component.Key)))
            {
                findings.Visit("name", "not C#", key, $"components/{kind}/{name}");
            }
        }
    }

    private void CheckTags()
    {
        foreach (var tag in root.Get("tags").Items())
        {
            var name = tag.Get("name").Text() ?? "";
            if (!Names.IsCSharp(name))
            {
                findings.Visit("name", "not C#", tag, $"tag '{name}'");
            }
            else if (Names.IsReservedTag(name))
            {
                findings.Visit("name", "reserved", tag, $"tag '{name}'");
            }
        }
    }

    private void CheckUnused(References references)
    {
        foreach (var (name, key, _) in root.Get("components").Get("schemas").Members())
        {
            if (!ReadByHand.Contains(name) && !references.IsFollowed($"#/components/schemas/{name}"))
            {
                findings.Visit("schema", "unused", key, name);
            }
        }
    }
}
