using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the responses of an operation.</summary>
internal sealed class ResponseCheck(References references, SchemaCheck schemas, Findings findings)
{
    private const string Place = "response";

    /// <returns>The body of the result; null if there is none.</returns>
    public Shape? Check(YamlNode key, YamlNode operation, string subject)
    {
        var successes = new List<(YamlNode Key, string Content, Shape? Body)>();
        foreach (var (status, statusKey, node) in operation.Get("responses").Members())
        {
            var (response, _) = references.Resolve(node, subject, "responses");
            var described = $"{subject}, response {status}";
            findings.VisitKeys(Place, response, described);
            CheckHeaders(response, described);
            if (status is ['2', >= '0' and <= '9', >= '0' and <= '9'])
            {
                var (content, body) = CheckSuccess(response, statusKey, described);
                successes.Add((statusKey, content, body));
            }
            else if (findings.Visit(Place, Kind(status), statusKey, described))
            {
                CheckError(response, statusKey, described);
            }
        }

        if (successes.Count == 0)
        {
            findings.Visit(Place, "no success", operation.Has("responses") ? operation.Key("responses") : key, subject);
        }

        foreach (var success in successes.Where(success => success.Content != successes[0].Content))
        {
            findings.Visit(Place, "different successes", success.Key, subject);
        }

        return successes.FirstOrDefault().Body;
    }

    private static string Kind(string status) => status switch
    {
        "default" => "default",
        ['4' or '5', >= '0' and <= '9', >= '0' and <= '9'] => "error",
        ['1' or '3', >= '0' and <= '9', >= '0' and <= '9'] => "informational or redirect",
        _ => "range of statuses",
    };

    /// <summary>Errors are read by hand-written code, for which the templates exclude their schema.</summary>
    private void CheckError(YamlNode? response, YamlNode key, string subject)
    {
        foreach (var (_, typeKey, media) in response.Get("content").Members())
        {
            if (MediaTypeCheck.Schema(findings, media, typeKey, subject) is not { } schema)
            {
                continue;
            }

            if (references.Resolve(schema, subject).Name != "ErrorResponse")
            {
                findings.Visit(Place, "other schema of an error", key, subject);
            }

            schemas.Examples.CheckAll(media, schema, subject);
        }
    }

    private void CheckHeaders(YamlNode? response, string subject)
    {
        foreach (var (name, _, node) in response.Get("headers").Members())
        {
            findings.VisitKeys("header", references.Resolve(node, subject, "headers").Element, $"{subject}, header '{name}'");
        }
    }

    private (string Content, Shape? Body) CheckSuccess(YamlNode? response, YamlNode key, string subject)
    {
        if (!response.Has("content"))
        {
            findings.Visit(Place, "success without content", key, subject);
            return ("", null);
        }

        findings.Visit(Place, "success", key, subject);
        var types = response.Get("content").Members().ToArray();
        if (types.Length != 1)
        {
            findings.Visit(Place, types.Length == 0 ? "no media type" : "several media types", key, subject);
            return ("", null);
        }

        var (type, typeKey, media) = types[0];
        return MediaTypeCheck.Schema(findings, media, typeKey, subject) is { } schema ? CheckContent(type, typeKey, media, schema, subject) : ("", null);
    }

    private (string Content, Shape? Body) CheckContent(string type, YamlNode key, YamlNode media, YamlNode schema, string subject)
    {
        var (element, name) = references.Resolve(schema, subject);
        var isJson = type == "application/json";
        var isFile = !isJson && element.Get("type").Text() == "string" && element.Get("format").Text() == "binary";
        if (!findings.Visit(Place, isJson ? type : isFile ? "file" : "other media type", key, $"{subject}: {type}") || isFile)
        {
            return (type, null);
        }

        var shape = schemas.Check("response body", schema, subject, Role.Response);
        schemas.Examples.CheckAll(media, schema, subject);
        return ($"{name}{element}", shape);
    }
}
