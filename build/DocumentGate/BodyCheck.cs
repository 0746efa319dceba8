using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the body of a request.</summary>
internal sealed class BodyCheck(References references, SchemaCheck schemas, Findings findings)
{
    private const string Place = "request body";

    public void Check(YamlNode node, string subject)
    {
        var (body, _) = references.Resolve(node, subject, "requestBodies");
        if (body is null)
        {
            return;
        }

        findings.VisitKeys(Place, body, $"{subject}, request body");
        if (!body.Get("required").Is(true))
        {
            findings.Visit(Place, "optional", body, subject);
        }

        var types = body.Get("content").Members().ToArray();
        if (types.Length != 1)
        {
            findings.Visit(Place, types.Length == 0 ? "no media type" : "several media types", body.Get("content") ?? body, subject);
            return;
        }

        var (type, key, media) = types[0];
        var isForm = type == "multipart/form-data";
        if (findings.Visit(Place, isForm || type == "application/json" ? type : "other media type", key, $"{subject}: {type}") &&
            MediaTypeCheck.Schema(findings, media, key, subject) is { } schema)
        {
            Check(schema, media, isForm, subject);
        }
    }

    private void Check(YamlNode schema, YamlNode media, bool isForm, string subject)
    {
        if (isForm)
        {
            CheckForm(schema, $"{subject}, form");
            return;
        }

        schemas.Check(Place, schema, $"{subject}, request body", Role.Request);
        schemas.Examples.CheckAll(media, schema, subject);
    }

    private void CheckForm(YamlNode node, string subject)
    {
        var (form, _) = references.Resolve(node, subject);
        if (node.Has("$ref"))
        {
            findings.Visit(Place, "named form", node, subject);
        }

        findings.VisitKeys("schema", form, subject);
        if (form.Get("type").Text() != "object" || !form.Get("properties").Members().Any())
        {
            findings.Visit("schema", "object without properties", node, subject);
        }

        RequiredCheck.Check(findings, form, subject);
        foreach (var (name, _, field) in form.Get("properties").Members())
        {
            var described = $"{subject}, field '{name}'";
            if ((field.Has("$ref") || field.Has("allOf")) && form.Get("required").Items().Any(required => required.Text() == name))
            {
                findings.Visit("form field", "required reference", field, described);
            }

            var shape = schemas.Check("form field", field, described, Role.Request);
            LimitCheck.Check(findings, shape, described);
            ExtensionCheck.Check(findings, shape?.Schema, shape, described);
        }
    }
}
