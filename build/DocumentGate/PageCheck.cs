using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>Checks the parameters by which the templates recognize a list that has pages.</summary>
internal sealed class PageCheck(References references, Findings findings)
{
    private static readonly string[] Numbers = ["PageNumber", "pageNo"];

    public void Check(IReadOnlyList<YamlNode> parameters, Shape? result, string subject)
    {
        var numbers = parameters.Where(parameter => parameter.Get("in").Text() == "query" && Numbers.Contains(parameter.Get("name").Text())).ToArray();
        var number = numbers.FirstOrDefault();
        if (number is null || result is not { IsArray: true } and not { IsEnvelopeOfList: true })
        {
            return;
        }

        // The templates use the C# name, pageSize.
        var size = parameters.FirstOrDefault(parameter => parameter.Get("name").Text() is "PageSize" or "pageSize");
        if (numbers.Length > 1)
        {
            findings.Visit("operation", "page number", numbers[1], subject);
        }

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
