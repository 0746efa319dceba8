using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the schemas that become classes, each once.</summary>
internal sealed class ClassCheck(References references, SchemaCheck schemas, Findings findings)
{
    private const int MaxProperties = 63;

    private readonly AllOf allOf = new(references, findings);
    private readonly Dictionary<string, Role> roles = [];

    public void Check(Shape shape, Role role)
    {
        var (name, schema) = (shape.ClassName!, shape.Schema);
        if (roles.TryGetValue(name, out var known))
        {
            if (known != role)
            {
                findings.Visit("schema", "in requests and responses", schema, name);
            }

            return;
        }

        roles[name] = role;
        CheckName(name, role, schema);
        CheckProperties(name, role, schema);
    }

    private void CheckName(string name, Role role, YamlNode schema)
    {
        if (name.EndsWith("Request", StringComparison.Ordinal) != (role == Role.Request))
        {
            findings.Visit("schema", role == Role.Request ? "name of a request" : "name of a response", schema, name);
        }
    }

    private void CheckProperties(string name, Role role, YamlNode schema)
    {
        var parts = allOf.Parts(schema, name);
        var properties = parts.SelectMany(part => part.Get("properties").Members()).ToArray();
        foreach (var repeated in properties.GroupBy(property => property.Key).SelectMany(same => same.Skip(1)))
        {
            findings.Visit("schema", "repeated property", repeated.KeyNode, $"{name}.{repeated.Key}");
        }

        if (properties.Length > MaxProperties)
        {
            findings.Visit("schema", "more than 63 properties", schema, name);
        }

        var names = new NameSet(findings, Names.ReservedMembers);
        foreach (var part in parts)
        {
            RequiredCheck.Check(findings, part, name);
            foreach (var (property, key, value) in part.Get("properties").Members())
            {
                CheckName(name, property, key, names);
                CheckProperty($"{name}.{property}", role, value, part.Get("required").Items().Any(required => required.Text() == property));
            }
        }

        if (schema.Has("allOf") && role == Role.Response && properties.Any(property => property.Key == "data") && properties.All(property => property.Key is "data" or "paging"))
        {
            findings.Visit("schema", "envelope of allOf", schema.Key("allOf"), name);
        }

        ExtensionCheck.CheckSentOnce(findings, properties.Select(property => property.Value), name);
        ExtensionCheck.CheckAbsent(findings, schema, [.. parts.SelectMany(part => part.Get("required").Items()).Select(required => required.Text()!)], role, name);
        schemas.Examples.Check(schema.Get("example"), schema, name);
    }

    private void CheckName(string type, string property, YamlNode key, NameSet names)
    {
        var subject = $"{type}.{property}";
        if (!Names.IsCSharp(property))
        {
            findings.Visit("name", "not C#", key, subject);
        }
        else if (Names.Pascal(property) == type)
        {
            findings.Visit("name", "of its class", key, subject);
        }
        else
        {
            names.Add(Names.Pascal(property), key, subject);
        }
    }

    private void CheckProperty(string subject, Role role, YamlNode property, bool isRequired)
    {
        var place = role == Role.Request ? "request property" : "response property";
        if (!property.Has("$ref"))
        {
            findings.VisitKeys("schema", property, subject, alsoOf: place);
        }

        var shape = schemas.Check(place, property, subject, role);
        var isNullable = property.Get("nullable").Is(true) || shape?.Schema.Get("nullable").Is(true) == true;
        if (role == Role.Request && isRequired && isNullable)
        {
            findings.Visit(place, "required and nullable", property, subject);
        }

        ExtensionCheck.Check(findings, property, shape, subject);
        ExtensionCheck.CheckSent(findings, property, shape, role, subject);
    }
}
