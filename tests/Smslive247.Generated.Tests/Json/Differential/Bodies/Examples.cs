using Newtonsoft.Json;
using Smslive247.TestSupport.Documents;

namespace Smslive247.Tests;

/// <summary>The response examples of the OpenAPI documents.</summary>
internal static class Examples
{
    public static IReadOnlyList<(Body Promised, byte[] Json)> All { get; } =
    [
        .. from document in ApiDocument.All
           from operation in document.Operations
           where operation.Success.Content.IsJson
           let promised = PromisedBy(document.Version, operation.Id)
           from example in operation.Success.Content.Examples
           from formatting in new[] { Formatting.None, Formatting.Indented }
           select (promised, Encoding.UTF8.GetBytes(example.Value.ToString(formatting))),
    ];

    /// <summary>The result of the operation's method; a page and a list are read alike.</summary>
    private static Body PromisedBy(string version, string operationId)
    {
        var names = operationId.Split('_');
        var client = typeof(V5.IMessagesClient).Assembly.GetType($"Smslive247.{version.ToUpperInvariant()}.I{names[0]}Client", throwOnError: true)!;
        var result = client.GetMethod($"{names[1]}Async")!.ReturnType.GetGenericArguments()[0];
        return result.IsGenericType ? Body.All.First(body => body.Kind == BodyKind.List && body.Type == result.GetGenericArguments()[0]) : Body.Of(result);
    }
}
