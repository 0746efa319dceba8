namespace Smslive247.ContractTests.Documents;

/// <summary>A text that a caller gives to an operation: a parameter, a member of the body, or the list that is the body.</summary>
/// <param name="Name">The name in messages.</param>
/// <param name="Json">The place in the document that states whether it is sensitive.</param>
/// <param name="With">The arguments of a call, with another value of this text.</param>
internal sealed record RequestText(string Name, JObject Json, Func<CallArguments, string, CallArguments> With)
{
    /// <summary>The value in the document; null if it is missing or no boolean.</summary>
    public bool? IsSensitive => Json["x-sensitive"] is { Type: JTokenType.Boolean } stated ? (bool)stated : null;

    public static IEnumerable<RequestText> Of(Operation operation) => Parameters(operation).Concat(operation.Body?.Schema switch
    {
        null => [],
        { Type: "array" } list => IsText(list) ? [new("body", list.Json, (arguments, text) => arguments with { Body = new JArray(text) })] : [],
        var schema => Members(schema),
    });

    private static IEnumerable<RequestText> Parameters(Operation operation) =>
        from parameter in operation.Parameters
        where IsText(parameter.Schema)
        select new RequestText($"parameter {parameter.Name}", parameter.Json, (arguments, text) =>
            arguments with { Parameters = new Dictionary<string, JToken>(arguments.Parameters) { [parameter.Name] = parameter.Schema.Type == "array" ? new JArray(text) : text } });

    private static IEnumerable<RequestText> Members(Schema schema) =>
        from property in schema.Properties
        where IsText(property.Schema)
        select new RequestText($"member {property.Name}", property.Schema.Json, (arguments, text) =>
        {
            var body = (JObject)arguments.Body!.DeepClone();
            body[property.Name] = property.Schema.Type == "array" ? new JArray(text) : text;
            return arguments with { Body = body };
        });

    /// <summary>Dates, UUIDs and files are not texts; a list of texts is.</summary>
    private static bool IsText(Schema schema) => schema.Items is { } items ? IsText(items) : schema is { Type: "string", Format: not ("date-time" or "date" or "uuid" or "binary") };
}
