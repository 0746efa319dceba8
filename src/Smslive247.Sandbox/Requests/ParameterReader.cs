using System.Globalization;
using Microsoft.AspNetCore.Http;
using Smslive247.Sandbox.Names;

namespace Smslive247.Sandbox.Requests;

/// <summary>Reads the parameters of an operation, and finds their errors.</summary>
internal sealed class ParameterReader(Operation operation, ReadingRules rules)
{
    private readonly Parameter[] inPath = [.. operation.Parameters.Where(parameter => parameter.In == "path")];
    private readonly Parameter[] inQuery = [.. operation.Parameters.Where(parameter => parameter.In == "query")];
    private readonly Parameter[] inHeaders = [.. operation.Parameters.Where(parameter => parameter.In == "header")];
    private readonly Parameter? pageNo = operation.PageParameter;
    private readonly Parameter? pageSize = operation.PageSizeParameter;

    public void CheckPath(IReadOnlyDictionary<string, string> values, List<FieldError> errors) =>
        errors.AddRange(inPath.Select(parameter => new FieldError(parameter.Name, TextValue.Check(parameter.Schema, values[parameter.Name])!)).Where(error => error.Message is not null));

    public void CheckHeaders(IHeaderDictionary headers, List<FieldError> errors)
    {
        foreach (var parameter in inHeaders)
        {
            var text = headers[parameter.Name].ToString();
            if ((text.Length > 0 ? Check(parameter, text.Split(',')) : parameter.IsRequired ? "Is missing from the headers." : null) is { } error)
            {
                errors.Add(new(parameter.Name, error));
            }
        }
    }

    /// <returns>The parameters by their names in v5, and the paging, which is not among them.</returns>
    public (Dictionary<string, string> Values, PageRequest? Page) ReadQuery(IQueryCollection query, List<FieldError> errors)
    {
        var sent = query.Select(value => (value.Key, Values: Values(value))).Where(value => value.Values.Length > 0)
            .ToDictionary(value => value.Key, value => value.Values, rules.Names);
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in inQuery)
        {
            if (Read(parameter, sent, errors) is { } text)
            {
                values[RequestNames.InV5(parameter.Name)] = text;
            }
        }

        if (!rules.AllowUnknown)
        {
            errors.AddRange(sent.Keys.Where(name => !inQuery.SelectMany(parameter => parameter.WireNames).Contains(name, rules.Names)).Select(Unknown));
        }

        return (values, operation.IsPaged && errors.Count == 0 ? new(Take(values, pageNo, 1), Take(values, pageSize, PageRequest.DefaultSize)) : null);
    }

    [Behaviour("A query parameter with an empty value is absent.", Evidence = "C4", Option = nameof(SandboxOptions.Leniency))]
    private string?[] Values(KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues> sent) =>
        [.. sent.Value.Where(value => !string.IsNullOrEmpty(value) || !rules.Allows(SandboxLeniency.EmptyQueryValues))];

    private string? Read(Parameter parameter, Dictionary<string, string?[]> query, List<FieldError> errors)
    {
        var sent = parameter.WireNames.Select(name => query.GetValueOrDefault(name) ?? []).FirstOrDefault(values => values.Length > 0) ?? [];
        string[] texts = [.. sent.SelectMany(text => parameter.IsList && !parameter.IsExploded ? text!.Split(',') : [text!]).Select(text => Normalize(parameter.Schema, text))];
        var text = texts.Length > 0 ? string.Join(",", texts) : null;
        var error = texts.Length switch
        {
            0 => parameter.IsRequired ? "Is missing from the query." : null,
            > 1 when !parameter.IsList => "Must be sent once only.",
            _ => Check(parameter, texts),
        };
        if (error is not null)
        {
            errors.Add(new(parameter.Name, error));
        }

        return text;
    }

    private static string? Check(Parameter parameter, IEnumerable<string> texts) =>
        texts.Select(text => TextValue.Check(parameter.Schema.Items ?? parameter.Schema, text)).FirstOrDefault(error => error is not null);

    private string Normalize(Schema schema, string text) => schema.Format == "date-time" ? DateText.Normalize(text, rules.Leniency) : text;

    private static int Take(Dictionary<string, string> values, Parameter? parameter, int otherwise) =>
        parameter is not null && values.Remove(parameter.Name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private FieldError Unknown(string name) => new(name, inQuery.Length == 0
        ? "Is not a parameter of this operation, which has none in the query."
        : $"Is not a parameter of this operation; it has {string.Join(", ", inQuery.Select(parameter => parameter.Name))}.");
}
