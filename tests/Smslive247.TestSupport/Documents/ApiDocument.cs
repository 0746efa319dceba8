namespace Smslive247.TestSupport.Documents;

/// <summary>A document of the openapi folder. The tests parse it themselves, to find faults of the generator and the Sandbox.</summary>
public sealed class ApiDocument
{
    private ApiDocument(string path)
    {
        Version = Path.GetFileName(path).Split('.')[1];
        Root = (JObject)YamlFile.Read(path);
        Operations =
        [
            .. from address in ((JObject)Root["paths"]!).Properties()
               from method in ((JObject)address.Value).Properties()
               where method.Name is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace"
               select new Operation(this, address.Name, method.Name, (JObject)method.Value),
        ];
    }

    public static IReadOnlyList<ApiDocument> All { get; } =
    [
        .. from path in Directory.EnumerateFiles(Repository.File("openapi"), "smslive247.v*.yaml")
           where Path.GetFileName(path).Split('.').Length == 3
           orderby path
           select new ApiDocument(path),
    ];

    /// <summary>Such as v4.</summary>
    public string Version { get; }

    public JObject Root { get; }

    public IReadOnlyList<Operation> Operations { get; }

    /// <param name="version">Such as v4.</param>
    public static ApiDocument Of(string version) => All.Single(document => document.Version == version);

    public static Operation Find(string version, string operationId) => Of(version).Operations.Single(operation => operation.Id == operationId);

    /// <summary>The token itself, or what its <c>$ref</c> points to.</summary>
    public JToken Resolve(JToken token) => token is JObject holder && (string?)holder["$ref"] is { } reference
        ? Resolve(Root.SelectToken(reference.TrimStart('#', '/').Replace('/', '.')) ?? throw new InvalidDataException($"{Version}: {reference} points to nothing."))
        : token;
}
