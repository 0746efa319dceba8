using System.Globalization;
using Microsoft.Extensions.Primitives;
using Smslive247.Sandbox.Internal.Documents;
using Smslive247.Sandbox.Internal.Wording;

namespace Smslive247.Sandbox.Internal.Http;

/// <summary>Reads the parameters of an operation out of path and query, and finds what is wrong with them.</summary>
internal sealed class ParameterReader(Operation operation, bool allowUnknown)
{
    private readonly Parameter[] inPath = [.. operation.Parameters.Where(parameter => parameter.In == "path")];
    private readonly Parameter[] inQuery = [.. operation.Parameters.Where(parameter => parameter.In == "query")];
    private readonly Parameter? pageNo = operation.PageParameter;
    private readonly Parameter? pageSize = operation.PageSizeParameter;

    public Dictionary<string, string> ReadPath(IReadOnlyList<string> segments, List<FieldFault> faults)
    {
        var values = inPath.Length == 0 ? [] : RouteTable.Parameters(operation, segments);
        faults.AddRange(inPath.Select(parameter => (parameter.Name, Fault: TextValue.Fault(parameter.Schema, values[parameter.Name])))
            .Where(found => found.Fault is not null).Select(found => new FieldFault(found.Name, found.Fault!)));
        return values;
    }

    /// <returns>The parameters by their names in v5, and the paging, which is not among them.</returns>
    public (Dictionary<string, string> Values, PageRequest? Page) ReadQuery(Dictionary<string, StringValues> query, List<FieldFault> faults)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in inQuery)
        {
            if (Read(parameter, query, faults) is { } text)
            {
                values[RequestWords.InV5(parameter.Name)] = text;
            }
        }

        if (!allowUnknown)
        {
            faults.AddRange(query.Keys.Where(name => !inQuery.SelectMany(parameter => parameter.WireNames).Contains(name, StringComparer.OrdinalIgnoreCase)).Select(Unknown));
        }

        return (values, operation.IsPaged && faults.Count == 0 ? new(Take(values, pageNo, 1), Take(values, pageSize, PageRequest.DefaultSize)) : null);
    }

    private static string? Read(Parameter parameter, Dictionary<string, StringValues> query, List<FieldFault> faults)
    {
        var sent = parameter.WireNames.Select(name => query.GetValueOrDefault(name)).FirstOrDefault(values => values.Count > 0);
        var fault = sent.Count switch
        {
            0 => parameter.IsRequired ? "Is missing from the query." : null,
            1 => TextValue.Fault(parameter.Schema, sent[0]!),
            _ => "Must be sent once only.",
        };
        if (fault is not null)
        {
            faults.Add(new(parameter.Name, fault));
        }

        return sent.Count == 1 ? sent[0] : null;
    }

    private static int Take(Dictionary<string, string> values, Parameter? parameter, int otherwise) =>
        parameter is not null && values.Remove(parameter.Name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private FieldFault Unknown(string name) => new(name, inQuery.Length == 0
        ? "Is not a parameter of this operation, which has none in the query."
        : $"Is not a parameter of this operation; it knows {string.Join(", ", inQuery.Select(parameter => parameter.Name))}.");
}
