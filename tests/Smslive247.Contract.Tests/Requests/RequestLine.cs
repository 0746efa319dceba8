namespace Smslive247.ContractTests.Requests;

/// <summary>The parts of a request line: escaped segments, and decoded query names and values.</summary>
internal sealed record RequestLine(string Method, string Path, IReadOnlyList<string> Segments, IReadOnlyList<(string Name, string Value)> Query)
{
    public static RequestLine Parse(StubRequest request)
    {
        var words = request.Line.Split(' ');
        var target = words[1].Split('?', 2);
        return new(words[0], target[0], target[0].Split('/'), target.Length == 1 ? [] : [.. target[1].Split('&').Select(Pair)]);
    }

    private static (string Name, string Value) Pair(string text)
    {
        var parts = text.Split('=', 2);

        // ASP.NET decodes a plus as a space, other servers do not: it must be escaped.
        Assert.DoesNotContain('+', text);
        return (Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1]));
    }
}
