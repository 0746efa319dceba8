using System.Collections.Concurrent;
using Newtonsoft.Json;

namespace Smslive247.Tests;

/// <summary>The members of a generated class, from its public properties and not from the code that reads them.</summary>
internal sealed class Shape
{
    private static readonly ConcurrentDictionary<Type, Shape> Known = new();

    private readonly PropertyInfo additional;

    private Shape(Type type)
    {
        Type = type;
        additional = type.GetProperty("AdditionalProperties")!;
        Members = [.. type.GetProperties().Where(property => property.IsDefined(typeof(JsonPropertyAttribute))).Select(property => new Member(property))];
    }

    public Type Type { get; }

    public IReadOnlyList<Member> Members { get; }

    public static Shape Of(Type type) => Known.GetOrAdd(type, static made => new(made));

    /// <summary>The member of this name, in whatever case its letters are.</summary>
    public Member? Find(string name) => Members.FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));

    public void SetUnknown(object model, IDictionary<string, JToken> unknown) => additional.SetValue(model, unknown);

    public IDictionary<string, JToken>? UnknownIn(object model) => (IDictionary<string, JToken>?)additional.GetValue(model);
}
