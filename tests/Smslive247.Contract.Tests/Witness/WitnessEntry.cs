using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using Smslive247.ContractTests.Documents;

namespace Smslive247.ContractTests.Witness;

/// <summary>One exchange of the witness file. The file's head explains the format; nothing of it is looked up in the document.</summary>
internal sealed class WitnessEntry(string name, JObject json)
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<WitnessEntry>> Files = new();

    /// <summary>Its number among the entries of its operation.</summary>
    public string Name => name;

    public string OperationId => (string)json["operation"]!;

    public IReadOnlyDictionary<string, JToken> Arguments => ((JObject)json["call"]!).Properties().ToDictionary(argument => argument.Name, argument => argument.Value);

    public JObject Request => (JObject)json["request"]!;

    public JObject Answer => (JObject)json["answer"]!;

    public IEnumerable<KeyValuePair<string, string?>> Reads =>
        ((JObject)json["reads"]!).Properties().Select(read => KeyValuePair.Create(read.Name, (string?)read.Value));

    /// <summary>The entries of a document's witness; none where the document has no such file.</summary>
    public static IReadOnlyList<WitnessEntry> Of(ApiDocument document) => Files.GetOrAdd(document.WitnessPath, static path =>
        File.Exists(path)
            ? [.. YamlFile.Read(path).Cast<JObject>().GroupBy(entry => (string)entry["operation"]!).SelectMany(Numbered)]
            : []);

    private static IEnumerable<WitnessEntry> Numbered(IGrouping<string, JObject> entries) =>
        entries.Select((entry, index) => new WitnessEntry($"exchange {index + 1}", entry));
}
