using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Smslive247.ContractTests.Documents;

namespace Smslive247.ContractTests.Answers;

/// <summary>An answer with a status of success that breaks the schema of its operation in one way.</summary>
internal sealed record BrokenAnswer(string Name, string Body)
{
    // Each case looks itself up here, and making a hundred answers takes longer than trying one.
    private static readonly ConcurrentDictionary<Operation, IReadOnlyList<BrokenAnswer>> Made = new();

    public static IReadOnlyList<BrokenAnswer> Of(Operation operation) => Made.GetOrAdd(operation, static operation => [.. Make(operation)]);

    private static IEnumerable<BrokenAnswer> Make(Operation operation)
    {
        var content = operation.Success.Content;
        if (content.FirstExample is not { } example)
        {
            return [];
        }

        var schema = content.Schema!;
        return Texts()
            .Concat(Spoilt("", schema, example))
            .Concat(Places(schema, example).SelectMany(place => Values(example, place)))
            .Concat(schema.Data is { } data ? Envelopes(data) : OtherKinds(schema, example))
            .Concat(schema.Data is { } bare && example["data"] is { } value ? Spoilt("bare, ", bare, value.DeepClone()) : []);
    }

    private static IEnumerable<BrokenAnswer> Texts()
    {
        yield return new("empty body", "");
        yield return new("blank body", " \r\n ");
        yield return new("HTML", "<html><body>502 Bad Gateway</body></html>");
        yield return new("null", "null");
        yield return new("bare text", "\"OK\"");
        yield return new("empty object", "{}");
        yield return new("message alone", """{"message":"The request was accepted."}""");
    }

    /// <summary>Bodies that are nearly right.</summary>
    private static IEnumerable<BrokenAnswer> Spoilt(string prefix, Schema schema, JToken example)
    {
        var whole = example.ToString(Formatting.None);
        yield return new($"{prefix}trailing text", whole + " x");
        yield return new($"{prefix}trailing value", whole + whole);
        yield return new($"{prefix}trailing comma", $"{whole[..^1]},{whole[^1]}");
        yield return new($"{prefix}comment", $"/* all is well */ {whole}");
        yield return new($"{prefix}single quotes", whole.Replace('"', '\''));
        yield return new($"{prefix}cut off before the end", whole[..^1]);
        foreach (var percent in new[] { 10, 50, 90 })
        {
            yield return new($"{prefix}cut off at {percent}%", whole[..(whole.Length * percent / 100)]);
        }

        foreach (var place in Places(schema, example).Where(place => place.IsDemanded))
        {
            yield return new($"{prefix}{place.Path} missing", With(example, place, null));
            if (!place.Schema.IsNullable)
            {
                yield return new($"{prefix}{place.Path} = null", With(example, place, JValue.CreateNull()));
            }
        }
    }

    private static IEnumerable<BrokenAnswer> Envelopes(Schema data)
    {
        yield return new("paging alone", """{"paging":{"pageNo":1,"pageSize":20,"totalCount":0,"totalPages":0}}""");
        yield return new("data of the other kind", data.Type == "array" ? """{"data":{}}""" : """{"data":[]}""");
        yield return new("bare answer of the other kind", data.Type == "array" ? """{"items":[]}""" : "[]");
        yield return new("unknown members alone", """{"success":true,"result":{}}""");
    }

    private static IEnumerable<BrokenAnswer> OtherKinds(Schema schema, JToken example)
    {
        yield return new("of the other kind", schema.Type == "array" ? """{"items":[]}""" : "[]");
        yield return new("in an envelope", $$"""{"data":{{example.ToString(Formatting.None)}}}""");
        yield return new("unknown members alone", """{"success":true,"result":{}}""");
    }

    private static IEnumerable<BrokenAnswer> Values(JToken example, Place place) =>
        WrongValue.Of(place.Schema).Select(wrong => new BrokenAnswer($"{place.Path} = {wrong}", With(example, place, new JRaw(wrong))));

    private static string With(JToken example, Place place, JToken? value)
    {
        var copy = example.DeepClone();
        var owner = (JObject)(place.Owner.Length == 0 ? copy : copy.SelectToken(place.Owner)!);
        owner.Remove(place.Name);
        if (value is not null)
        {
            owner.Add(place.Name, value);
        }

        return copy.ToString(Formatting.None);
    }

    /// <summary>The second item of a list breaks as the first one does.</summary>
    private static IEnumerable<Place> Places(Schema schema, JToken example) =>
        SchemaWalk.Places(schema, example).Where(place => !place.Owner.Replace("[0]", "", StringComparison.Ordinal).Contains('[', StringComparison.Ordinal));
}
