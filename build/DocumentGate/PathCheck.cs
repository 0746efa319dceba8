using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks paths, and their parameters against their placeholders.</summary>
internal sealed partial class PathCheck(OperationCheck operations, References references, Findings findings)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    public void Check(YamlNode? paths)
    {
        var shapes = new HashSet<string>();
        foreach (var (path, key, item) in paths.Members())
        {
            findings.VisitKeys("path", item, path);
            if (!Characters().IsMatch(path))
            {
                findings.Visit("path", path.Contains('?', StringComparison.Ordinal) ? "query" : "characters", key, path);
            }

            if (!shapes.Add(Placeholder().Replace(path, "{}")))
            {
                findings.Visit("path", "same as another", key, path);
            }

            foreach (var (method, methodKey, operation) in item.Members().Where(member => Methods.Contains(member.Key)))
            {
                CheckOperation(path, item, method, methodKey, operation);
            }
        }
    }

    private void CheckOperation(string path, YamlNode item, string method, YamlNode key, YamlNode operation)
    {
        var subject = operation.Get("operationId").Text() ?? $"{method.ToUpperInvariant()} {path}";
        YamlNode[] stated = [.. item.Get("parameters").Items(), .. operation.Get("parameters").Items()];
        var parameters = stated.Select(node => (Node: node, Element: references.Resolve(node, subject, "parameters").Element)).Where(parameter => parameter.Element is not null).ToArray();
        CheckPlaceholders(path, key, parameters!, subject);
        operations.Check(method, key, operation, [.. parameters.Select(parameter => parameter.Element!)], subject);
    }

    private void CheckPlaceholders(string path, YamlNode key, IReadOnlyList<(YamlNode Node, YamlNode Element)> parameters, string subject)
    {
        var placeholders = Placeholder().Matches(path).Select(match => match.Groups[1].Value).ToArray();
        var declared = parameters.Where(parameter => parameter.Element.Get("in").Text() == "path").ToArray();
        foreach (var name in placeholders.Where(name => declared.All(parameter => parameter.Element.Get("name").Text() != name)))
        {
            findings.Visit("path", "undeclared parameter", key, $"{subject}: {{{name}}}");
        }

        foreach (var (node, element) in declared.Where(parameter => !placeholders.Contains(parameter.Element.Get("name").Text())))
        {
            findings.Visit("path", "parameter not in path", node, $"{subject}: '{element.Get("name").Text()}'");
        }
    }

    [GeneratedRegex(@"^(/([-A-Za-z0-9._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2}|\{[^{}]*\})*)+$")]
    private static partial Regex Characters();

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
