using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace Smslive247.ContractTests.Documents;

/// <summary>An OpenAPI document of the openapi folder. Which client belongs to it follows from its file name.</summary>
internal sealed partial class ApiDocument
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "openapi");

    private ApiDocument(string path, string version)
    {
        (Version, WitnessPath) = (version, Path.ChangeExtension(path, ".witness.yaml"));
        Root = (JObject)YamlFile.Read(path);
        Operations = [.. ((JObject)Root["paths"]!).Properties().SelectMany(OperationsAt)];
    }

    /// <summary>Every document: <c>smslive247.v4.yaml</c> and its siblings.</summary>
    public static IReadOnlyList<ApiDocument> All { get; } =
    [
        .. from path in Directory.GetFiles(Folder).Order(StringComparer.Ordinal)
           let name = DocumentName().Match(Path.GetFileName(path))
           where name.Success
           select new ApiDocument(path, name.Groups[1].Value),
    ];

    /// <summary>Such as v4.</summary>
    public string Version { get; }

    public string Namespace => $"Smslive247.{Version.ToUpperInvariant()}";

    /// <summary>The file written by hand that bears witness beside the document.</summary>
    public string WitnessPath { get; }

    public JObject Root { get; }

    public IReadOnlyList<Operation> Operations { get; }

    public static Operation Find(string version, string operationId) =>
        All.Single(document => document.Version == version).Operations.Single(operation => operation.Id == operationId);

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

    [GeneratedRegex(@"\.(v\d+)\.yaml$")]
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
            throw new InvalidDataException($"{Version}: the contract tests cannot read {method.Name} {path.Name}: {exception.Message}", exception);
        }
    }
}
