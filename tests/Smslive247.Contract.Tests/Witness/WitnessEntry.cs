namespace Smslive247.ContractTests.Witness;

/// <summary>One exchange of the witness file. The file's head explains the format; nothing of it is looked up in the document.</summary>
internal sealed class WitnessEntry(string name, JObject json)
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<WitnessEntry>> Files = new();

    /// <summary>Its number among the entries of its operation.</summary>
    public string Name => name;

    public string OperationId => (string)json["operation"]!;

    public JToken? Body => json["call"]!["body"];

    /// <summary>The members of the body without which nothing may be sent; null where the entry does not say.</summary>
    public IReadOnlyList<string>? Demands => json["demands"] is { } names ? [.. names.Select(name => (string)name!)] : null;

    public JObject Request => (JObject)json["request"]!;

    public IEnumerable<KeyValuePair<string, string?>> Reads =>
        ((JObject)json["reads"]!).Properties().Select(read => KeyValuePair.Create(read.Name, (string?)read.Value));

    /// <summary>The file written by hand that bears witness beside the document.</summary>
    public static string PathOf(ApiDocument document) => Repository.File($"openapi/smslive247.{document.Version}.witness.yaml");

    /// <summary>The entries of a document's witness; none where the document has no such file.</summary>
    public static IReadOnlyList<WitnessEntry> Of(ApiDocument document) => Files.GetOrAdd(PathOf(document), static path =>
        File.Exists(path)
            ? [.. YamlFile.Read(path).Cast<JObject>().GroupBy(entry => (string)entry["operation"]!).SelectMany(Numbered)]
            : []);

    public static IEnumerable<WitnessEntry> Of(Operation operation) => Of(operation.Document).Where(entry => entry.OperationId == operation.Id);

    /// <summary>The arguments of the call with this body, for a method that names it as it likes.</summary>
    public IEnumerable<KeyValuePair<string, JToken>> ArgumentsFor(MethodInfo method, JToken? body)
    {
        var arguments = ((JObject)json["call"]!).Properties().Where(argument => argument.Name != "body")
            .ToDictionary(argument => argument.Name, argument => argument.Value);

        // The body has no name on the wire: it goes where no other argument does.
        var free = method.GetParameters().FirstOrDefault(parameter =>
            !parameter.HasDefaultValue && !arguments.Keys.Any(name => MethodArguments.IsNamed(parameter, name)));
        return body is null ? arguments : arguments.Append(new(free?.Name ?? "body", body));
    }

    public IResponseBuilder Response()
    {
        var stated = json["answer"]!;
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
