using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Names;

/// <summary>Converts the names of a request into those of v5, and the fields of an error response back.</summary>
internal sealed class RequestNames
{
    /// <summary>Names in v5, each with the name in the request of the operation.</summary>
    private readonly Dictionary<string, string> ownNames = new(StringComparer.OrdinalIgnoreCase);

    public RequestNames(Operation operation)
    {
        var members = operation.Body?.Schema is { } schema ? schema.Properties.Select(property => property.Name) : [];
        foreach (var name in operation.Parameters.Select(parameter => parameter.Name).Concat(members))
        {
            ownNames[InV5(name)] = name;
            ownNames.TryAdd(name, name);
        }
    }

    public static string InV5(string name) => VersionNames.FromV4.GetValueOrDefault(name, name);

    /// <returns>The same body with the names of v5.</returns>
    public static JToken InV5(JToken body) => body is JObject json
        ? new JObject(json.Properties().Select(member => new JProperty(InV5(member.Name), member.Value)))
        : body;

    /// <param name="field">By its name in v5, with or without a path below it: <c>phoneNumbers[2]</c>.</param>
    /// <returns>By its name in the request.</returns>
    public string Own(string field)
    {
        var end = field.IndexOfAny(['.', '[']);
        var name = end < 0 ? field : field[..end];
        return ownNames.GetValueOrDefault(name, name) + field[name.Length..];
    }
}
