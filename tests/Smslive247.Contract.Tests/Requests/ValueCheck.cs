namespace Smslive247.ContractTests.Requests;

/// <summary>Compares the text of a parameter with its schema and the argument.</summary>
internal static class ValueCheck
{
    /// <param name="parameter">The parameter.</param>
    /// <param name="due">The argument.</param>
    /// <param name="texts">The text that was sent; of a list, those of its items.</param>
    public static IReadOnlyList<string> Faults(Parameter parameter, JToken due, IReadOnlyList<string> texts)
    {
        var sent = string.Join(",", texts);
        JToken value = parameter.Schema is { Type: "array", Items: { } items } ? new JArray(texts.Select(text => Typed(items, text))) : Typed(parameter.Schema, sent);
        var faults = parameter.Schema.Faults(value);
        var differences = JsonComparison.Differences(due.ToString(Formatting.None), value.ToString(Formatting.None));
        return [.. faults.Concat(differences).Select(fault => $"{parameter.In} parameter '{parameter.Name}', sent as '{sent}': {fault}")];
    }

    /// <summary>Converts a text of an address to the type of its schema. Text of another type stays text, which the schema then rejects.</summary>
    private static JValue Typed(Schema schema, string text)
    {
        try
        {
            return schema.Type is "string" ? new JValue(text) : (JValue)JToken.Parse(text);
        }
        catch (JsonReaderException)
        {
            return new JValue(text);
        }
    }
}
