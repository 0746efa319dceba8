using System.Text.RegularExpressions;
using Smslive247.Sandbox.Page;

namespace Smslive247.Sandbox.Tests.Page;

/// <summary>What the page is served with; build/sandbox/ tests it in a browser.</summary>
public sealed partial class PageTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    public static TheoryData<string> Paths => [.. PageFiles.Paths];

    [Theory, MemberData(nameof(Paths))]
    public async Task File_Served_HasTypeAndPolicy(string path)
    {
        using var response = await shared.Test.Http.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Path.GetExtension(path) switch { ".js" => "text/javascript", ".css" => "text/css", ".svg" => "image/svg+xml", _ => "text/html" }, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("nosniff", "same-origin", "no-store"), (Header(response, "X-Content-Type-Options"), Header(response, "Cross-Origin-Resource-Policy"), Header(response, "Cache-Control")));
        var policy = Header(response, "Content-Security-Policy").Split("; ");
        Assert.Equal(["default-src 'none'", "script-src 'self'", "style-src 'self'"], policy[..3]);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe", string.Concat(policy), StringComparison.Ordinal);

        // The only other address is a namespace of XML, which nobody fetches.
        Assert.DoesNotMatch("//[a-z]", text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_OfThePage_AreAllThatItNamesAndNoOthers()
    {
        var named = new HashSet<string> { PageFiles.Root };
        var unread = new Queue<string>(named);
        while (unread.TryDequeue(out var path))
        {
            var text = await shared.Test.Http.GetStringAsync(path);
            foreach (var name in Reference().Matches(text).Select(match => match.Groups["name"].Value).Where(name => named.Add($"/_sandbox/page/{name}")))
            {
                unread.Enqueue($"/_sandbox/page/{name}");
            }
        }

        Assert.Equal(PageFiles.Paths.Order(), named.Order());
    }

    [Fact]
    public async Task Head_OfThePage_HasNoBody()
    {
        using var response = await shared.Test.Http.SendAsync(new(HttpMethod.Head, "/"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    // A client whose base address lacks the path would otherwise be served by nobody.
    [Theory, InlineData("POST"), InlineData("DELETE"), InlineData("OPTIONS")]
    public async Task Root_OtherMethod_IsARequestOfTheGateway(string method)
    {
        var before = shared.Test.Sandbox.RequestCount;

        using var response = await shared.Test.Http.SendAsync(new(new(method), "/"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Neither v4 nor v5 has this path", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before + 1, shared.Test.Sandbox.RequestCount);
    }

    [Fact]
    public async Task Page_Requested_IsNoRequestOfTheGateway()
    {
        var before = shared.Test.Sandbox.RequestCount;

        using var response = await shared.Test.Http.GetAsync("/?from=bookmark");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(before, shared.Test.Sandbox.RequestCount);
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));

    [GeneratedRegex("(/_sandbox/page/|from '\\./)(?<name>[a-z]+\\.[a-z]+)")]
    private static partial Regex Reference();
}
