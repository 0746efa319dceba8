using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks an operation, and passes its parts to the checks of their kind.</summary>
internal sealed class OperationCheck(YamlMappingNode root, References references, SchemaCheck schemas, Findings findings)
{
    private readonly SecurityCheck security = new(root, findings);
    private readonly ParameterCheck parameterCheck = new(references, schemas, findings);
    private readonly BodyCheck bodies = new(references, schemas, findings);
    private readonly ResponseCheck responses = new(references, schemas, findings);
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);

    public void Check(string method, YamlNode key, YamlNode operation, IReadOnlyList<YamlNode> parameters, string subject)
    {
        findings.VisitKeys("operation", operation, subject);
        CheckName(key, operation, subject);
        security.Check(operation, subject);
        CheckExtensions(method, operation, subject);
        parameterCheck.Check(parameters, operation, subject);
        if (operation.Get("requestBody") is { } body && (method != "get" || findings.Visit("operation", "body of a GET", operation.Key("requestBody"), subject)))
        {
            bodies.Check(body, subject);
        }

        var result = responses.Check(key, operation, subject);
        if (operation.Get("x-sends").Is(true) && result is not null && !IdCheck.HasId(references, result.Schema))
        {
            findings.Visit("operation", "x-sends without id", operation.Key("x-sends"), subject);
        }

        new PageCheck(references, findings).Check(parameters, result, subject);
    }

    private void CheckName(YamlNode key, YamlNode operation, string subject)
    {
        var id = operation.Get("operationId");
        var tags = operation.Get("tags").Items().Select(tag => tag.Text()).ToArray();
        if (tags.Length != 1)
        {
            findings.Visit("operation", "several tags", operation.Has("tags") ? operation.Key("tags") : key, subject);
        }
        else if (!Names.IsOperationId(id.Text() ?? "", tags[0]!))
        {
            findings.Visit("name", "operationId", id ?? key, subject);
        }
        else if (root.Get("tags").Items().All(tag => tag.Get("name").Text() != tags[0]))
        {
            findings.Visit("operation", "undeclared tag", operation.Key("tags"), $"{subject}: '{tags[0]}'");
        }
        else if (!ids.Add(id.Text()!))
        {
            findings.Visit("name", "same in C#", id!, subject);
        }
    }

    private void CheckExtensions(string method, YamlNode operation, string subject)
    {
        if (operation.Get("x-repeatable") is { } repeatable)
        {
            if (method != "get")
            {
                findings.Visit("operation", "x-repeatable of another method", operation.Key("x-repeatable"), subject);
            }
            else if (repeatable.Is(true))
            {
                findings.Visit("extension", "value", repeatable, $"{subject}: x-repeatable");
            }
        }
    }
}
