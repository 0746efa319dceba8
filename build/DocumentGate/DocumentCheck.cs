using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the document as a whole, and passes its parts to the checks of their kind.</summary>
internal sealed class DocumentCheck(YamlMappingNode root, Findings findings)
{
    private const string Subject = "document";

    /// <summary>The schemas of error responses, which nswag.json excludes.</summary>
    private static readonly string[] ReadByHand = ["ErrorResponse", "FieldError"];

    public void Run()
    {
        if (!IsOpenApi30())
        {
            return;
        }

        findings.VisitKeys("document", root, Subject);
        findings.VisitKeys("info", root.Get("info"), "info");
        CheckServers();
        findings.VisitKeys("components", root.Get("components"), "components");
        CheckTags();
        CheckSchemaNames();
        if (!root.Get("paths").Members().Any())
        {
            findings.Visit("document", "no paths", root.Has("paths") ? root.Key("paths") : root, Subject);
            return;
        }

        var references = new References(root, findings);
        var schemas = new SchemaCheck(references, findings);
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

    private void CheckTags()
    {
        var names = new NameSet(findings, new HashSet<string>());
        foreach (var tag in root.Get("tags").Items())
        {
            CheckName(tag.Get("name").Text() ?? "", tag, names, Names.IsReservedTag, "tag");
        }
    }

    private void CheckSchemaNames()
    {
        var clients = root.Get("tags").Items().SelectMany(tag => new[] { $"{tag.Get("name").Text()}Client", $"I{tag.Get("name").Text()}Client" }).ToHashSet();
        var names = new NameSet(findings, new HashSet<string>());
        foreach (var (name, key, _) in root.Get("components").Get("schemas").Members())
        {
            CheckName(name, key, names, name => Names.IsReservedClass(name) || clients.Contains(name), "schema");
        }
    }

    /// <summary>Checks the name of a class, which must be that of the document as it is.</summary>
    private void CheckName(string name, YamlNode at, NameSet names, Func<string, bool> isReserved, string kind)
    {
        var subject = $"{kind} '{name}'";
        if (!Names.IsPascal(name))
        {
            findings.Visit("name", "not PascalCase", at, subject);
        }
        else if (isReserved(name))
        {
            findings.Visit("name", "reserved", at, subject);
        }
        else
        {
            names.Add(name, at, subject);
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
