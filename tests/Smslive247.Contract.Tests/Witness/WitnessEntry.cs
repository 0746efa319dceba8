namespace Smslive247.ContractTests.Witness;

/// <summary>One exchange of the witness file, whose header explains the format. It is independent of the document.</summary>
internal sealed class WitnessEntry(string name, JObject json)
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<WitnessEntry>> Files = new();

    /// <summary>Its number among the entries of its operation.</summary>
    public string Name => name;

    public string OperationId => (string)json["operation"]!;

    public JToken? Body => json["call"]!["body"];

    /// <summary>The members without which the client must reject the call; null if the entry does not list them.</summary>
    public IReadOnlyList<string>? Required => json["requires"] is { } names ? [.. names.Select(name => (string)name!)] : null;

    public JObject Request => (JObject)json["request"]!;

    public IEnumerable<KeyValuePair<string, string?>> Reads =>
        ((JObject)json["reads"]!).Properties().Select(read => KeyValuePair.Create(read.Name, (string?)read.Value));

    /// <summary>The hand-written file beside the document.</summary>
    public static string PathOf(ApiDocument document) => Repository.File($"openapi/smslive247.{document.Version}.witness.yaml");

    /// <summary>The entries of a document's witness file; none if there is no file.</summary>
    public static IReadOnlyList<WitnessEntry> Of(ApiDocument document) => Files.GetOrAdd(PathOf(document), static path =>
        File.Exists(path)
            ? [.. YamlFile.Read(path).Cast<JObject>().GroupBy(entry => (string)entry["operation"]!).SelectMany(Numbered)]
            : []);

    public static IEnumerable<WitnessEntry> Of(Operation operation) => Of(operation.Document).Where(entry => entry.OperationId == operation.Id);

    /// <summary>What the witness file lacks.</summary>
    public static string Lacks(Operation operation, string what) => $"{Path.GetFileName(PathOf(operation.Document))} lacks {what}";

    /// <summary>The arguments of the call with this body, whatever its parameter is called.</summary>
    public IEnumerable<KeyValuePair<string, JToken>> ArgumentsFor(MethodInfo method, JToken? body)
    {
        var arguments = ((JObject)json["call"]!).Properties().Where(argument => argument.Name != "body")
            .ToDictionary(argument => argument.Name, argument => argument.Value);

        // The body has no name on the wire: it is the parameter that is left.
        var free = method.GetParameters().FirstOrDefault(parameter =>
            !parameter.HasDefaultValue && !arguments.Keys.Any(name => MethodArguments.IsNamed(parameter, name)));
        return body is null ? arguments : arguments.Append(new(free?.Name ?? "body", body));
    }

    public IResponseBuilder Response()
    {
        var stated = json["response"]!;
        var response = ((JObject?)stated["headers"] ?? []).Properties().Aggregate(
            WireMock.ResponseBuilders.Response.Create().WithStatusCode((int)stated["status"]!),
            (response, header) => response.WithHeader(header.Name, (string)header.Value!));
        return ((string?)stated["text"] ?? stated["body"]?.ToString(Formatting.None)) is { } body
            ? response.WithHeader("Content-Type", (string?)stated["contentType"] ?? "application/json").WithBody(body)
            : response;
    }

    private static IEnumerable<WitnessEntry> Numbered(IGrouping<string, JObject> entries) =>
        entries.Select((entry, index) => new WitnessEntry($"exchange {index + 1}", entry));
}
