namespace Smslive247.ContractTests.Lists;

/// <summary>Items of a list, made from the first one of the operation's example.</summary>
internal static class ListItems
{
    public static IReadOnlyList<JToken> Of(Operation operation, int count)
    {
        var (content, schema) = (operation.Success.Content, operation.Success.Content.Schema!);
        var (list, listSchema) = schema.Data is { } data ? (content.FirstExample!["data"]!, data) : (content.FirstExample!, schema);
        var item = listSchema.Items ?? throw new InvalidDataException($"{operation} has paging parameters, but returns no list.");

        // Equal items would look like a repeated page.
        var (name, identity) = item.Properties.First(property => item.Requires(property.Name) && property.Schema is { IsEnum: false, Type: "string" or "integer" });
        return [.. Enumerable.Range(1, count).Select(number => With(list[0]!, name, identity.Type == "string" ? $"id-{number}" : number))];
    }

    private static JToken With(JToken item, string name, JToken value)
    {
        var copy = item.DeepClone();
        copy[name] = value;
        return copy;
    }
}
