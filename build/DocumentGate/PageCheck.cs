using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the parameters by which the templates recognize a list that has pages.</summary>
internal sealed class PageCheck(References references, Findings findings)
{
    private static readonly string[] Numbers = ["PageNumber", "pageNo"];

    public void Check(IReadOnlyList<YamlNode> parameters, Shape? result, string subject)
    {
        var number = parameters.FirstOrDefault(parameter => parameter.Get("in").Text() == "query" && Numbers.Contains(parameter.Get("name").Text()));
        if (number is null || result is not { IsArray: true } and not { IsEnvelopeOfList: true })
        {
            return;
        }

        var size = parameters.FirstOrDefault(parameter => string.Equals(parameter.Get("name").Text(), "pageSize", StringComparison.OrdinalIgnoreCase));
        if (size is null)
        {
            findings.Visit("operation", "page without size", number, subject);
        }

        foreach (var parameter in new[] { number, size }.OfType<YamlNode>().Where(parameter => !IsOptionalInt32(parameter)))
        {
            findings.Visit("operation", "page number", parameter, subject);
        }
    }

    private bool IsOptionalInt32(YamlNode parameter)
    {
        var (schema, _) = references.Resolve(parameter.Get("schema"), "page");
        return !parameter.Get("required").Is(true) && schema.Get("type").Text() == "integer" && schema.Get("format").Text() == "int32";
    }
}
