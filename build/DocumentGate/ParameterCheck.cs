using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the parameters of an operation.</summary>
internal sealed class ParameterCheck(SchemaCheck schemas, Findings findings)
{
    private static readonly string[] Locations = ["query", "path", "header", "cookie"];
    private static readonly string[] Values = ["default", "exclusiveMinimum", "exclusiveMaximum"];

    public void Check(IReadOnlyList<YamlNode> parameters, YamlNode operation, string subject)
    {
        var names = new NameSet(findings, Names.ReservedParameters);
        if (operation.Get("requestBody").Get("x-name") is { } body)
        {
            names.AddParameter(body.Text() ?? "", body, subject);
        }

        foreach (var parameter in parameters)
        {
            var name = parameter.Get("name").Text() ?? "";
            var described = $"{subject}, parameter '{name}'";
            names.AddParameter(name, parameter.Get("name") ?? parameter, described);
            Check(parameter, name, described);
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
        if (parameter.Has("x-also-sent-as") && (location != "query" || shape?.IsArray == true))
        {
            findings.Visit("parameter", "x-also-sent-as of other parameters", parameter.Key("x-also-sent-as"), subject);
        }
    }
}
