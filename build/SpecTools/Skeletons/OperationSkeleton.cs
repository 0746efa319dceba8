namespace Smslive247.SpecTools.Skeletons;

/// <summary>The operation in the document.</summary>
internal static class OperationSkeleton
{
    /// <summary>The operation with its method, indented for a path.</summary>
    public static string Write(NewOperation operation, IReadOnlyList<SharedParameter> parameters, Components components) => Indentation.Join(
        $"{operation.Method.ToLowerInvariant()}:",
        Head(operation).Indent(2),
        parameters.Count == 0 ? null : "  parameters:",
        Indentation.Join(parameters.Select(Parameter)).Indent(4),
        operation.Request is { } request ? Body(request).Indent(2) : null,
        "  responses:",
        ResponseSkeleton.Write(operation, components).Indent(4)).Indent(4);

    private static string Head(NewOperation operation) => Indentation.Join(
        $"operationId: {operation.Id}",
        $"tags: [{operation.Tag}]",
        $"summary: {Placeholder.Text}",
        $"description: {Placeholder.Text}",
        $"x-evidence: [{Placeholder.Text}]",
        operation.Sends ? "x-sends: true" : null);

    private static string Parameter(SharedParameter parameter) => parameter.Component is { } component ? $"- $ref: '#/components/parameters/{component}'" : $"""
        - name: {parameter.Name}
          in: path
          required: true
          x-sensitive: true
          description: {Placeholder.Text}
          schema:
            type: string
            minLength: 1
          example: {parameter.Example}
        """;

    private static string Body(string schema) => $"""
        requestBody:
          description: {Placeholder.Text}
          x-name: request
          required: true
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/{schema}'
              examples:
                one:
                  summary: {Placeholder.Text}
                  value:
                    {SchemaSkeleton.BodyProperty}: {Placeholder.Text}
        """;
}
