namespace Smslive247.ContractTests.Responses;

/// <summary>A success response that violates the schema of its operation in one way.</summary>
/// <param name="Name">The name of the case.</param>
/// <param name="Body">The body.</param>
/// <param name="Fault">The problem and its schema: operations that share a schema share its faults.</param>
internal sealed record BrokenResponse(string Name, string Body, string Fault)
{
    private static readonly ConcurrentDictionary<ApiDocument, Lazy<ILookup<Operation, BrokenResponse>>> Made = new();

    /// <summary>The faults that no earlier operation has: one case for each fault, at the first operation whose response can have it.</summary>
    public static IEnumerable<BrokenResponse> Of(Operation operation) => Made.GetOrAdd(operation.Document, static document => new(() => document.Operations
        .Where(Conventions.KeptConventions.AllowCalls)
        .SelectMany(Make, (operation, response) => (Operation: operation, Response: response))
        .DistinctBy(made => made.Response.Fault)
        .ToLookup(made => made.Operation, made => made.Response))).Value[operation];

    private static IEnumerable<BrokenResponse> Make(Operation operation)
    {
        var content = operation.Success.Content;
        if (!content.IsJson || content.FirstExample is not { } example)
        {
            return [];
        }

        var schema = content.Schema!;
        var (kind, form) = Form(operation, schema);
        return Texts(operation, kind, form)
            .Concat(schema.Data is null || schema.Requires("data") ? [Whole(form, "empty object", "{}")] : [])
            .Concat(Spoilt("", kind, schema, example))
            .Concat(Places(schema, example).SelectMany(place => Values(example, place)))
            .Concat(schema.Data is { } data ? Envelopes(form, data) : OtherKinds(form, schema, example))
            .Concat(schema.Data is { } bare && example["data"] is { } value ? Spoilt("bare, ", kind, bare, value.DeepClone()) : []);
    }

    /// <summary>Faults of the whole body and of the members of the outermost class.</summary>
    private static (string Kind, string Form) Form(Operation operation, Schema schema) => schema switch
    {
        { Items: { } items } when operation.IsPaged => ("page", $"page of {items.Json.Path}"),
        { Items: { } items } => ("list", $"list of {items.Json.Path}"),
        { Data: { } data } => ($"envelope of {data.Type}", schema.Json.Path),
        _ => ("object", schema.Json.Path),
    };

    private static IEnumerable<BrokenResponse> Texts(Operation operation, string kind, string form)
    {
        // For each operation, because the exception names it.
        yield return new("HTML", "<html><body>502 Bad Gateway</body></html>", $"{operation}");
        yield return Whole(kind, "empty body", "");
        yield return Whole(kind, "blank body", " \r\n ");
        yield return Whole(form, "null", "null");
        yield return Whole(form, "bare text", "\"OK\"");
        yield return Whole(form, "message alone", """{"message":"The request was accepted."}""");
    }

    /// <summary>Bodies that are almost valid.</summary>
    private static IEnumerable<BrokenResponse> Spoilt(string prefix, string kind, Schema schema, JToken example)
    {
        var whole = example.ToString(Formatting.None);
        yield return Whole(kind, $"{prefix}trailing text", whole + " x");
        yield return Whole(kind, $"{prefix}trailing value", whole + whole);
        yield return Whole(kind, $"{prefix}trailing comma", $"{whole[..^1]},{whole[^1]}");
        yield return Whole(kind, $"{prefix}comment", $"/* all is well */ {whole}");
        yield return Whole(kind, $"{prefix}single quotes", whole.Replace('"', '\''));
        yield return Whole(kind, $"{prefix}cut off before the end", whole[..^1]);
        foreach (var percent in new[] { 10, 50, 90 })
        {
            yield return Whole(kind, $"{prefix}cut off at {percent}%", whole[..(whole.Length * percent / 100)]);
        }

        foreach (var place in Places(schema, example).Where(place => place.IsRequired))
        {
            yield return new($"{prefix}{place.Path} missing", With(example, place, null), $"{prefix}{place.Declared} missing");
            if (!place.Schema.IsNullable)
            {
                yield return new($"{prefix}{place.Path} = null", With(example, place, JValue.CreateNull()), $"{prefix}{place.Declared} = null");
            }
        }
    }

    private static IEnumerable<BrokenResponse> Envelopes(string form, Schema data)
    {
        yield return Whole(form, "paging alone", """{"paging":{"pageNo":1,"pageSize":20,"totalCount":0,"totalPages":0}}""");
        yield return Whole(form, "data of the other kind", data.Type == "array" ? """{"data":{}}""" : """{"data":[]}""");
        yield return Whole(form, "bare response of the other kind", data.Type == "array" ? """{"items":[]}""" : "[]");
        yield return Whole(form, "unknown members alone", """{"success":true,"result":{}}""");
    }

    private static IEnumerable<BrokenResponse> OtherKinds(string form, Schema schema, JToken example)
    {
        yield return Whole(form, "of the other kind", schema.Type == "array" ? """{"items":[]}""" : "[]");
        yield return Whole(form, "in an envelope", $$"""{"data":{{example.ToString(Formatting.None)}}}""");
        yield return Whole(form, "unknown members alone", """{"success":true,"result":{}}""");
    }

    private static BrokenResponse Whole(string form, string name, string body) => new(name, body, $"{form}: {name}");

    private static IEnumerable<BrokenResponse> Values(JToken example, Place place) => WrongValue.Of(place.Schema).Select(wrong =>
        new BrokenResponse($"{place.Path} = {wrong}", With(example, place, new JRaw(wrong)), $"{place.Declared} = {wrong}"));

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

    /// <summary>The second item of a list would repeat the faults of the first.</summary>
    private static IEnumerable<Place> Places(Schema schema, JToken example) =>
        SchemaWalk.Places(schema, example).Where(place => !place.Owner.Replace("[0]", "", StringComparison.Ordinal).Contains('[', StringComparison.Ordinal));
}
