using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the parameters of an operation.</summary>
internal sealed class ParameterCheck(References references, SchemaCheck schemas, Findings findings)
{
    private static readonly string[] Locations = ["query", "path", "header", "cookie"];
    private static readonly string[] Values = ["default", "exclusiveMinimum", "exclusiveMaximum"];

    public void Check(IReadOnlyList<YamlNode> parameters, YamlNode operation, string subject)
    {
        var names = new NameSet(findings, Names.ReservedParameters);
        AddBody(names, operation, subject);

        foreach (var parameter in parameters)
        {
            var name = parameter.Get("name").Text() ?? "";
            var described = $"{subject}, parameter '{name}'";
            names.AddParameter(name, parameter.Get("name") ?? parameter, described);
            if (parameter.Get("x-also-sent-as") is { } second && parameters.Any(other => other.Get("name").Text() == second.Text()))
            {
                findings.Visit("name", "same in C#", second, described);
            }

            Check(parameter, name, described);
        }
    }

    /// <summary>NSwag calls a body without a name "body"; the fields of a form are parameters themselves.</summary>
    private void AddBody(NameSet names, YamlNode operation, string subject)
    {
        var (body, _) = references.Resolve(operation.Get("requestBody"), subject, "requestBodies");
        if (body.Get("content").Get("multipart/form-data").Get("schema") is { } form)
        {
            foreach (var (name, key, _) in references.Resolve(form, subject).Element.Get("properties").Members())
            {
                names.AddParameter(name, key, $"{subject}, field '{name}'");
            }
        }
        else if (body is not null)
        {
            names.AddParameter(body.Get("x-name").Text() ?? "body", body.Get("x-name") ?? body, subject);
        }
    }

    private void Check(YamlNode parameter, string name, string subject)
    {
        findings.VisitKeys("parameter", parameter, subject);
        var location = parameter.Get("in").Text() ?? "";
        if (!findings.Visit("parameter", Locations.Contains(location) ? $"in: {location}" : "in: other", parameter.Get("in") ?? parameter, subject))
        {
            return;
        }

        if (location == "header" && HeaderNames.IsReserved(name))
        {
            findings.Visit("parameter", "reserved header", parameter.Get("name")!, subject);
        }

        if (location == "path" && !parameter.Get("required").Is(true))
        {
            findings.Visit("parameter", "optional in path", parameter, subject);
        }

        if (parameter.Get("style") is { } style)
        {
            var isSupported = style.Text() == (location == "query" ? "form" : "simple");
            findings.Visit("parameter", isSupported ? $"style: {style.Text()}" : "style: other", style, subject);
        }

        CheckSchema(parameter, location, subject);
    }

    private void CheckSchema(YamlNode parameter, string location, string subject)
    {
        if (parameter.Get("schema") is not { } schema)
        {
            if (!parameter.Has("content"))
            {
                findings.Visit("parameter", "no schema", parameter, subject);
            }

            return;
        }

        var place = $"{location} parameter";
        var shape = schemas.Check(place, schema, subject, Role.Request, explode: parameter.Get("explode") is { } explode ? explode.Is(true) : location == "query");
        LimitCheck.Check(findings, shape, subject);
        foreach (var key in Values.Where(key => shape?.Schema.Has(key) == true))
        {
            findings.Visit("parameter", key, shape!.Schema.Key(key), subject);
        }

        schemas.Examples.CheckAll(parameter, schema, subject);
        ExtensionCheck.Check(findings, parameter, shape, subject);
        if (parameter.Get("x-also-sent-as") is { } second)
        {
            var isSingle = location == "query" && shape?.IsArray != true;
            findings.Visit("parameter", isSingle ? "x-also-sent-as" : "x-also-sent-as of other parameters", parameter.Key("x-also-sent-as"), subject);
            if (!Names.IsParameter(second.Text() ?? ""))
            {
                findings.Visit("name", "of a parameter", second, subject);
            }
        }
    }
}
