namespace Smslive247.ContractTests.Responses;

/// <summary>A success example with unknown members or enum values, and the expected result.</summary>
internal sealed record UnknownResponse(string Name, string Body, string Expected)
{
    // A reader that interprets unknown members would change each of these: dates, digits, zeros, spaces, escapes.
    private static readonly Dictionary<string, string> Members = new()
    {
        ["unknownDate"] = "\"2024-05-01T10:00:00\"",
        ["unknownPrice"] = "1.10",
        ["unknownDigits"] = "12345678901234567890.123456789012345678901234567890",
        ["unknownExponent"] = "-1E+400",
        ["unknownNull"] = "null",
        ["unknownText"] = "\"\\u0041\\/\u20A6 'x'\"",
        ["unknownNested"] = "{ \"data\": [1.0, {\"at\":\"2024-05-01T10:00:00+05:00\"}, null], \"\": {} }",
        ["unknown name.with [signs]"] = "true",
    };

    public static bool IsUnknown(string member) => Members.ContainsKey(member);

    public static IEnumerable<UnknownResponse> Of(Operation operation)
    {
        var schema = operation.Success.Content.Schema!;
        foreach (var (name, example) in operation.Success.Content.Examples)
        {
            var members = WithMembers(schema, example);
            yield return new($"{name}, members", members, members);
            if (schema.Data is { } dataSchema && example["data"] is { } data)
            {
                var bare = WithMembers(dataSchema, data.DeepClone());
                yield return new($"{name}, members, bare", bare, $$"""{"data":{{bare}}}""");
            }

            var words = SchemaWalk.Places(schema, example).Where(place => place.Schema.IsEnum).ToArray();
            if (words.Length > 0)
            {
                var (unknown, otherCase) = (WithWords(example, words, _ => "BRAND_NEW"), WithWords(example, words, word => word.ToLowerInvariant()));
                yield return new($"{name}, words", unknown, unknown);
                yield return new($"{name}, words in other case", otherCase, otherCase);
            }
        }
    }

    /// <summary>Adds the members to each object, but not to a map, whose members are data.</summary>
    private static string WithMembers(Schema schema, JToken example)
    {
        var copy = example.DeepClone();
        foreach (var level in SchemaWalk.Places(schema, example).Select(place => (JObject)copy.SelectToken(place.Owner)!).Distinct(ReferenceEqualityComparer.Instance).Cast<JObject>())
        {
            foreach (var (name, json) in Members)
            {
                level.Add(name, new JRaw(json));
            }
        }

        return copy.ToString(Formatting.None);
    }

    private static string WithWords(JToken example, IEnumerable<Place> words, Func<string, string> replace)
    {
        var copy = example.DeepClone();
        foreach (var place in words)
        {
            var owner = copy.SelectToken(place.Owner)!;
            owner[place.Name] = owner[place.Name] is { } word ? replace((string)word!) : null;
        }

        return copy.ToString(Formatting.None);
    }
}
