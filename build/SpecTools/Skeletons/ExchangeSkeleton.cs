namespace Smslive247.SpecTools.Skeletons;

/// <summary>The entry of the witness file. Its values are from the document only until the maintainer has those of the evidence.</summary>
internal static class ExchangeSkeleton
{
    public static string Write(NewOperation operation, IReadOnlyList<SharedParameter> parameters, ResponseBody body) => Indentation.Join(
        $"- operation: {operation.Id}",
        $"  evidence: {Placeholder.Text}",
        operation.Request is null ? null : $"  requires: [{SchemaSkeleton.BodyProperty}] # {Placeholder.Text}: the members without which the evidence rejects the call.",
        Call(operation, parameters).Indent(2),
        Request(operation, parameters).Indent(2),
        Response(operation, body).Indent(2),
        body.Reads is null ? "  reads: {}" : $"  reads:\n{body.Reads.Indent(4)}");

    private static string Call(NewOperation operation, IReadOnlyList<SharedParameter> parameters) =>
        parameters.Count == 0 && operation.Request is null ? "call: {}" : Indentation.Join(
            "call:",
            Indentation.Join(parameters.Select(parameter => $"  {parameter.Name}: {parameter.Example} # {Placeholder.Text}: as in the evidence.")),
            RequestBody(operation));

    private static string Request(NewOperation operation, IReadOnlyList<SharedParameter> parameters) => Indentation.Join(
        "request:",
        $"  line: {operation.Method} {Target(operation, parameters)}",
        "  authorization: true",
        $"  accept: {operation.File ?? "application/json"}",
        operation.Request is null ? null : "  contentType: application/json",
        RequestBody(operation));

    private static string? RequestBody(NewOperation operation) => operation.Request is null ? null : $"  body:\n    {SchemaSkeleton.BodyProperty}: {Placeholder.Text}";

    private static string Target(NewOperation operation, IReadOnlyList<SharedParameter> parameters)
    {
        var path = parameters.Where(parameter => parameter.IsInPath)
            .Aggregate(operation.Path, (path, parameter) => path.Replace($"{{{parameter.Name}}}", parameter.EncodedExample, StringComparison.Ordinal));
        var query = string.Join('&', parameters.Where(parameter => !parameter.IsInPath)
            .SelectMany(parameter => parameter.SentNames, (parameter, name) => $"{name}={parameter.EncodedExample}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private static string Response(NewOperation operation, ResponseBody body) => Indentation.Join(
        "response:",
        "  status: 200",
        operation is { IsPaged: true, Version: not "v4" } ? "  headers: { X-Page-Number: '1', X-Page-Size: '20', X-Total-Count: '1' }" : null,
        operation switch
        {
            { File: { } media } => $"  contentType: {media}\n  text: {body.Yaml}",
            _ when body.Yaml is { } yaml => $"  body:\n{yaml.Indent(4)}",
            _ => null,
        });
}
