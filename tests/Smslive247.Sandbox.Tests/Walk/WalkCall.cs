using Newtonsoft.Json;

namespace Smslive247.Sandbox.Tests.Walk;

/// <summary>Calls an operation with its example, in which the ids are those that the sandbox gave.</summary>
internal sealed class WalkCall(Operation operation, IReadOnlyDictionary<string, JToken> ids)
{
    /// <param name="withOptional">Whether the parameters that may be left out are sent.</param>
    /// <param name="example">Which example the body is.</param>
    public HttpRequestMessage Request(bool withOptional, Example? example) => WithHeaders(withOptional, new(new(operation.Method), Path() + Query(withOptional))
    {
        Content = operation.Body is { IsForm: true } ? Form((JObject)example!.Value) : example is null ? null : new StringContent(Body(example).ToString(Formatting.None), Encoding.UTF8, "application/json"),
    });

    private HttpRequestMessage WithHeaders(bool withOptional, HttpRequestMessage request)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.In == "header" && (withOptional || parameter.IsRequired)))
        {
            request.Headers.Add(parameter.Name, $"{parameter.Example}");
        }

        return request;
    }

    private static MultipartFormDataContent Form(JObject values) => new()
    {
        { new StringContent((string)values["countryCode"]!), "countryCode" },
        { new StringContent((string)values["file"]!), "file", "lagos.csv" },
    };

    private string Path() => operation.Parameters.Where(parameter => parameter.In == "path")
        .Aggregate(operation.Path, (path, parameter) => path.Replace($"{{{parameter.Name}}}", Value(parameter), StringComparison.Ordinal));

    private string Query(bool withOptional)
    {
        var sent = operation.Parameters.Where(parameter => parameter.In == "query" && (withOptional || parameter.IsRequired));
        return "?" + string.Join('&', sent.SelectMany(parameter => parameter.Example is JArray list
            ? list.Select(item => $"{parameter.Name}={Text(item)}")
            : [$"{parameter.Name}={Value(parameter)}"]));
    }

    private string Value(Parameter parameter) => Text(ids.GetValueOrDefault(parameter.Name) ?? parameter.Example!);

    /// <summary>As JSON writes it: true, not True.</summary>
    private static string Text(JToken value) => Uri.EscapeDataString(value.Type == JTokenType.String ? (string)value! : value.ToString(Formatting.None));

    private JToken Body(Example example)
    {
        var body = example.Value.DeepClone();
        foreach (var member in (body as JObject)?.Properties().ToList() ?? [])
        {
            member.Value = ids.GetValueOrDefault(member.Name) ?? member.Value;
        }

        return body;
    }
}
