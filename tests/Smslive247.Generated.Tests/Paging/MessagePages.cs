namespace Smslive247.Tests;

/// <summary>A list of messages, page by page, in the form of a version of the API.</summary>
internal sealed class MessagePages(ApiVersion version, int count)
{
    /// <summary>The smallest that v5 allows.</summary>
    public const int Size = 5;

    /// <summary>The ids of all messages, in order.</summary>
    public string[] All { get; } = [.. Enumerable.Range(1, count).Select(number => $"m{number}")];

    /// <summary>Headers, each with its line end, and body.</summary>
    public (string Headers, string Body) ContentOf(int pageNo) => version.Page(All.Skip((pageNo - 1) * Size).Take(Size), pageNo, Size, count);

    public HttpResponseMessage Response(int pageNo)
    {
        var (headers, body) = ContentOf(pageNo);
        var response = StubHandler.Response(HttpStatusCode.OK, body);
        foreach (var header in headers.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")))
        {
            response.Headers.Add(header[0], header[1]);
        }

        return response;
    }

    /// <summary>The page of a request.</summary>
    public static int NumberIn(string request) => int.Parse(request.Split(["pageNo=", "PageNumber="], StringSplitOptions.None)[1].Split('&')[0]);
}
