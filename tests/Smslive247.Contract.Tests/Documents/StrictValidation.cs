using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;

namespace Smslive247.ContractTests.Documents;

/// <summary>Validates by a schema of the document. Unknown properties are faults.</summary>
internal static class StrictValidation
{
    private static readonly ConcurrentDictionary<JObject, SchemaRules> Compiled = new(ReferenceEqualityComparer.Instance);

    public static IReadOnlyList<string> Faults(Schema schema, JToken value)
    {
        var rules = Compiled.GetOrAdd(schema.Json, _ => new SchemaRules(schema, isClosed: true));
        return [.. rules.Validate(value).Select(fault => $"{fault.Path ?? "the value"}: {fault.Kind}")];
    }
}
