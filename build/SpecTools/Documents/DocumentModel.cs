using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Smslive247.SpecTools.Documents;

/// <summary>Reads the model of a document with Microsoft.OpenApi.</summary>
internal static class DocumentModel
{
    private const string OurVersion = "3.0";

    /// <summary>Reads OpenAPI 3.0. Another version, which is an error, is converted to it.</summary>
    /// <returns>The model and its content.</returns>
    /// <exception cref="SpecException">There is no model.</exception>
    public static (OpenApiDocument Model, JsonObject Root) Read(string name, JsonObject root, List<DocumentError> errors)
    {
        var version = (root["openapi"] ?? root["swagger"] ?? throw new SpecException($"{name} is not an OpenAPI document: it has neither `openapi` nor `swagger`.")).ToString();
        DocumentScalars.Repair(root, "#", errors);
        DocumentStructure.Repair(root, errors);
        DocumentReference.CutCycles(root, errors);
        var model = Parse(name, root, errors);
        if (version.StartsWith(OurVersion, StringComparison.Ordinal))
        {
            return (model, root);
        }

        errors.Add(new("#", $"the version is {version}; the document is converted to {OurVersion}, without what {OurVersion} lacks"));
        var converted = Guard(name, () => Convert(model));
        return (Parse(name, converted, []), converted);
    }

    private static OpenApiDocument Parse(string name, JsonObject root, List<DocumentError> errors) => Guard(name, () =>
    {
        var (model, diagnostic) = OpenApiDocument.Parse(root.ToJsonString(), "json", new OpenApiReaderSettings { RuleSet = CreateRules() });
        errors.AddRange(diagnostic!.Errors.Select(error => new DocumentError(error.Pointer is { Length: > 0 } pointer ? pointer : "#", error.Message)));
        return model ?? throw new SpecException(string.Join("; ", diagnostic.Errors.Select(error => error.Message)));
    });

    /// <summary>The reader and the writer have no common type of exception for what they cannot handle.</summary>
    private static T Guard<T>(string name, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new SpecException($"{name} is not an OpenAPI document: {exception.Message}");
        }
    }

    /// <summary>Without the rule of path parameters: <see cref="DocumentValidation"/> has one for both directions.</summary>
    private static ValidationRuleSet CreateRules()
    {
        var rules = ValidationRuleSet.GetDefaultRuleSet();
        rules.Remove(nameof(OpenApiParameterRules.PathParameterShouldBeInThePath));
        return rules;
    }

    private static JsonObject Convert(OpenApiDocument model)
    {
        using var text = new StringWriter();
        model.SerializeAsV3(new OpenApiJsonWriter(text));
        return JsonNode.Parse(text.ToString())!.AsObject();
    }
}
