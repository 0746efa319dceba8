namespace Smslive247.Sandbox.Http;

/// <summary>Where a request leads.</summary>
/// <param name="Path">The path as sent, with percent-encoding.</param>
/// <param name="Operation">Null if the documents have no such path and method.</param>
/// <param name="Allow">The methods of a path that does not have the method of the request; empty otherwise.</param>
internal sealed record Route(string Path, Operation? Operation, string Allow)
{
    /// <summary>Whether the letter case of the path is that of the document.</summary>
    public bool HasExactCase => Segments.All(segment => segment.Declared.StartsWith('{') || segment.Declared == segment.Sent);

    /// <summary>The path parameters, decoded once; the route values of ASP.NET Core are not exact.</summary>
    public Dictionary<string, string> Parameters => Segments.Where(segment => segment.Declared.StartsWith('{'))
        .ToDictionary(segment => segment.Declared[1..^1], segment => Uri.UnescapeDataString(segment.Sent));

    private IEnumerable<(string Declared, string Sent)> Segments => Operation!.Path.Split('/').Zip(Path.Split('/'));
}
