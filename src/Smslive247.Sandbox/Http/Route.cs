using Microsoft.AspNetCore.Routing;
using Smslive247.Sandbox.Documents;

namespace Smslive247.Sandbox.Http;

/// <summary>Where a request leads.</summary>
/// <param name="Path">The path as sent, with percent-encoding.</param>
/// <param name="Operation">Null if the documents have no such path and method.</param>
/// <param name="Values">The path parameters, with percent-encoding.</param>
/// <param name="Allow">The methods of a path that does not have the method of the request; empty otherwise.</param>
internal sealed record Route(string Path, Operation? Operation, RouteValueDictionary Values, string Allow)
{
    /// <summary>Whether the letter case of the path is that of the document.</summary>
    public bool HasExactCase => Operation!.Path.Split('/').Zip(Path.Split('/')).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);

    /// <summary>The path parameters, each decoded once.</summary>
    public Dictionary<string, string> Parameters => Values.ToDictionary(value => value.Key, value => Uri.UnescapeDataString((string)value.Value!));
}
