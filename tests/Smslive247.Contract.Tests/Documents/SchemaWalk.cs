namespace Smslive247.ContractTests.Documents;

/// <summary>A property in an example, and its schema.</summary>
/// <param name="Owner">The JSON path of the object that has the property.</param>
/// <param name="Declared">Where the document declares the property: at one place for all objects of a schema.</param>
/// <param name="Name">The name of the property; the example may lack it.</param>
/// <param name="Schema">The schema of the property.</param>
/// <param name="IsRequired">Whether a response must have it.</param>
internal sealed record Place(string Owner, string Declared, string Name, Schema Schema, bool IsRequired)
{
    public string Path => Owner.Length == 0 ? Name : $"{Owner}.{Name}";
}

/// <summary>Finds each typed property in an example.</summary>
internal static class SchemaWalk
{
    public static IEnumerable<Place> Places(Schema schema, JToken example) => example switch
    {
        JObject json => schema.Properties.SelectMany(property => PlacesOf(schema, json, property.Name, property.Schema)),
        JArray list when schema.Items is { } items => list.SelectMany(item => Places(items, item)),
        _ => [],
    };

    private static IEnumerable<Place> PlacesOf(Schema owner, JObject json, string name, Schema schema)
    {
        var below = json[name] is { } value ? Places(schema, value) : [];
        return below.Prepend(new Place(json.Path, $"{owner.Json.Path}.{name}", name, schema, owner.Requires(name)));
    }
}
