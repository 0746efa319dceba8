namespace Smslive247.ContractTests.Requests;

/// <summary>Compares the parts of a form with the document and the arguments.</summary>
internal static class FormCheck
{
    public static async Task<IReadOnlyList<string>> FaultsAsync(Schema form, JToken due, StubRequest request)
    {
        var parts = await request.PartsAsync();
        var declared = form.Properties.ToDictionary(property => property.Name, property => property.Schema);
        var faults = parts.Where(part => part.Name is null || !declared.ContainsKey(part.Name))
            .Select(part => $"the part '{part.Name}' is sent, which the document does not declare").ToList();
        foreach (var (name, schema) in declared)
        {
            var sent = parts.Where(part => part.Name == name).ToArray();
            faults.AddRange(sent is [var part] ? Faults(name, schema, due[name]!, part) : [$"the part '{name}' is sent {sent.Length} times"]);
        }

        return faults;
    }

    private static IEnumerable<string> Faults(string name, Schema schema, JToken due, StubPart part)
    {
        var expected = schema.Format == "binary"
            ? new StubPart(name, MethodArguments.UploadName, "text/csv", (string)due!)
            : new StubPart(name, null, null, due.ToString());
        return part == expected ? [] : [$"{expected} is expected, and {part} was sent"];
    }
}
