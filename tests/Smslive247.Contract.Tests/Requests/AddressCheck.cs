namespace Smslive247.ContractTests.Requests;

/// <summary>Compares method, path and query of a request with the document.</summary>
internal static class AddressCheck
{
    public static IReadOnlyList<string> Faults(Operation operation, CallArguments arguments, StubRequest request)
    {
        var line = RequestLine.Parse(request);
        var faults = new List<string>();
        if (line.Method != operation.Method)
        {
            faults.Add($"the method is {line.Method}, the document has {operation.Method}");
        }

        faults.AddRange(PathFaults(operation, arguments, line));
        faults.AddRange(QueryFaults(operation, arguments, line));
        return faults;
    }

    private static List<string> PathFaults(Operation operation, CallArguments arguments, RequestLine line)
    {
        var template = operation.Path.Split('/');
        if (template.Length != line.Segments.Count)
        {
            return [$"the path is {line.Path}, the document has {operation.Path}"];
        }

        var faults = new List<string>();
        foreach (var (declared, sent) in template.Zip(line.Segments))
        {
            var parameter = operation.Parameters.SingleOrDefault(parameter => parameter.In == "path" && declared == $"{{{parameter.Name}}}");
            if (parameter is not null)
            {
                faults.AddRange(ValueCheck.Faults(parameter, arguments.Parameters[parameter.Name], [.. sent.Split(',').Select(Uri.UnescapeDataString)]));
            }
            else if (declared != sent)
            {
                faults.Add($"the path has '{sent}' where the document has '{declared}'");
            }
        }

        return faults;
    }

    private static List<string> QueryFaults(Operation operation, CallArguments arguments, RequestLine line)
    {
        var declared = operation.Parameters.Where(parameter => parameter.In == "query")
            .SelectMany(parameter => parameter.WireNames.Select(name => (Name: name, Parameter: parameter))).ToArray();
        var faults = line.Query.Where(sent => declared.All(known => known.Name != sent.Name))
            .Select(sent => $"'{sent.Name}' is sent, which the document does not declare").ToList();
        foreach (var (name, parameter) in declared)
        {
            var sent = line.Query.Where(pair => pair.Name == name).Select(pair => pair.Value).ToArray();
            var due = arguments.Parameters.GetValueOrDefault(parameter.Name);
            faults.AddRange((due, sent) switch
            {
                (null, []) => [],
                (null, _) => [$"'{name}' is sent, though it was not given"],
                (JToken value, [var text]) when parameter.Schema.Type == "array" && !parameter.IsExploded => ValueCheck.Faults(parameter, value, text.Split(',')),
                (JToken value, _) when parameter.Schema.Type == "array" => ValueCheck.Faults(parameter, value, sent),
                (JToken value, [_]) => ValueCheck.Faults(parameter, value, sent),
                _ => [$"'{name}' is sent {sent.Length} times"],
            });
        }

        return faults;
    }
}
