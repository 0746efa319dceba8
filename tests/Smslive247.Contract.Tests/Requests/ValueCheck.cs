namespace Smslive247.ContractTests.Requests;

/// <summary>Compares the text of a parameter with its schema and with the value that was given.</summary>
internal static class ValueCheck
{
    public static IReadOnlyList<string> Faults(Parameter parameter, JToken due, string sent)
    {
        var value = Typed(parameter.Schema, sent);
        var faults = parameter.Schema.Faults(value);
        var differences = JsonComparison.Differences(due.ToString(Formatting.None), value.ToString(Formatting.None));
        return [.. faults.Concat(differences).Select(fault => $"{parameter.In} parameter '{parameter.Name}', sent as '{sent}': {fault}")];
    }

    /// <summary>A text in an address has the type that its schema gives it; one that does not fit stays text, which the schema then refuses.</summary>
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
