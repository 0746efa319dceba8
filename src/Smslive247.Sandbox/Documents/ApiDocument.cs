using System.Reflection;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Documents;

/// <summary>An OpenAPI document of the repository's openapi folder, as it is embedded here. Each is read once, when it is first used.</summary>
internal sealed partial class ApiDocument
{
    private static readonly Dictionary<string, Lazy<ApiDocument>> Embedded = Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Select(resource => (Resource: resource, Name: DocumentName().Match(resource)))
        .Where(document => document.Name.Success)
        .ToDictionary(document => document.Name.Groups[1].Value, document => new Lazy<ApiDocument>(() => new(document.Resource, document.Name.Groups[1].Value)));

    private static readonly Lazy<ApiDocument> Own = new(() => new("control.yaml", "control"));

    private static readonly Lazy<IReadOnlyList<string>> Ids = new(() =>
        [.. All.SelectMany(document => document.Operations).Select(operation => operation.Id).Distinct().Order(StringComparer.Ordinal)]);

    private ApiDocument(string resource, string version)
    {
        using var reader = new StreamReader(Open(resource));
        Version = version;
        Root = (JObject)YamlFile.Read(reader);
        Operations = [.. ((JObject)Root["paths"]!).Properties().SelectMany(OperationsAt)];
    }

    /// <summary>Every document, by its version.</summary>
    public static IReadOnlyList<ApiDocument> All => [.. Embedded.OrderBy(document => document.Key, StringComparer.Ordinal).Select(document => document.Value.Value)];

    /// <summary>The operationIds of every document, in alphabetical order.</summary>
    public static IReadOnlyList<string> OperationIds => Ids.Value;

    /// <summary>The document of the control of the sandbox, which the gateway does not have.</summary>
    public static ApiDocument Control => Own.Value;

    /// <summary>Such as v4.</summary>
    public string Version { get; }

    public JObject Root { get; }

    public IReadOnlyList<Operation> Operations { get; }

    /// <param name="version">Such as v4.</param>
    public static ApiDocument Of(string version) => Embedded[version].Value;

    /// <summary>An embedded document, as it was written.</summary>
    public static Stream Open(string resource) => Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;

    public static Operation Find(string version, string operationId) => Of(version).Operations.Single(operation => operation.Id == operationId);

    /// <summary>The token itself, or what its <c>$ref</c> points to.</summary>
    public JToken Resolve(JToken token)
    {
        while (token is JObject { } holder && holder["$ref"] is JValue { Value: string reference })
        {
            token = reference.TrimStart('#', '/').Split('/').Aggregate((JToken)Root, (place, name) =>
                place[name] ?? throw new InvalidDataException($"{Version}: {reference} points to nothing."));
        }

        return token;
    }

    [GeneratedRegex(@"^smslive247\.(v\d+)\.yaml$")]
    private static partial Regex DocumentName();

    private IEnumerable<Operation> OperationsAt(JProperty path) =>
        from member in ((JObject)path.Value).Properties()
        where member.Name is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace"
        select Read(path, member);

    private Operation Read(JProperty path, JProperty method)
    {
        try
        {
            return new Operation(this, path.Name, method.Name, (JObject)method.Value, path.Value["parameters"] as JArray ?? []);
        }
        catch (Exception exception)
        {
            throw new InvalidDataException($"{Version}: {method.Name} {path.Name} cannot be read: {exception.Message}", exception);
        }
    }
}
