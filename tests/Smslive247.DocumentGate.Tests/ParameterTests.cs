using Smslive247.Supported.Parameters;

namespace Smslive247.DocumentGate.Tests;

/// <summary>Calls the client of Supported/parameters.yaml: what the gate supports is sent as the document states.</summary>
[Trait("Category", "Culture")]
public sealed class ParameterTests : IDisposable
{
    private static readonly DateTimeOffset Instant = new(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(1));
    private static readonly DateTime Day = new(2026, 3, 2);
    private static readonly Guid Id = new("6f1c2f0e-0000-4000-8000-000000000001");
    private static readonly Uri Site = new("https://example.com/a?b=c");

    private readonly StubService service = new();
    private readonly Smslive247Client client;

    public ParameterTests()
    {
        client = new(new Smslive247Options { ApiKey = "key", BaseAddress = service.Address, MaxRetries = 1 });
        service.GivenAnything(WireMock.ResponseBuilders.Response.Create().WithStatusCode(204));
    }

    private StubRequest Sent => Assert.Single(service.Requests);

    public void Dispose()
    {
        client.Dispose();
        service.Dispose();
    }

    [Fact]
    public async Task Find_EachTypeInTheQuery_SendsItsText()
    {
        await client.Things.FindAsync("a b&", true, 9007199254740993, 5, 9007199254740993, 0.50m, 1.10m, 0.1, Instant, Day, Id, Site, Color.LightGreen, "a@example.com");

        Assert.Equal(
            "GET /things?text=a%20b%26&flag=true&count=9007199254740993&total=9007199254740993&small=5&big=9007199254740993&amount=0.50&price=1.10&ratio=0.1" +
            "&since=2026-03-02T09%3A30%3A00%2B01%3A00&day=2026-03-02&id=6f1c2f0e-0000-4000-8000-000000000001&site=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc" +
            "&color=light%20green&mail=a%40example.com",
            Sent.Line);
    }

    [Fact]
    public async Task Find_OptionalOnesAbsent_SendsNone()
    {
        await client.Things.FindAsync("a");

        Assert.Equal("GET /things?text=a", Sent.Line);
        Assert.Equal("Bearer key", Sent.Header("Authorization"));
    }

    [Fact]
    public async Task Find_RequiredTextNull_Throws() =>
        Assert.Equal("text", (await Assert.ThrowsAsync<ArgumentNullException>(() => client.Things.FindAsync(null!))).ParamName);

    [Fact]
    public async Task Find_OutOfRange_Throws()
    {
        await ThrowsAsync("small", "The value must be 1 to 10.", () => client.Things.FindAsync("a", small: 11));
        await ThrowsAsync("amount", "The value must be 0.5 or more.", () => client.Things.FindAsync("a", amount: 0.4m));
        await ThrowsAsync("ratio", "The value must be 1.5 or less.", () => client.Things.FindAsync("a", ratio: 1.6));
        await ThrowsAsync("xSmall", "The value must be 1 or more.", () => client.Things.MarkAsync("a", xSmall: 0));
        await ThrowsAsync("big", "The value must be 1 or more.", () => PutAsync(big: 0));
    }

    [Fact]
    public async Task Find_DateWithTimeOfDay_Throws()
    {
        await ThrowsAsync("day", "The service takes a date without a time of day: pass DateTime.Date.", () => client.Things.FindAsync("a", day: Day.AddHours(1)));
        await ThrowsAsync("ratio", "The number is not finite.", () => client.Things.FindAsync("a", ratio: double.NegativeInfinity));
    }

    [Fact]
    public async Task Change_Patch_SendsTheMethod()
    {
#pragma warning disable CS0618 // The operation is deprecated, so that its method is obsolete.
        await client.Things.ChangeAsync(Day);
#pragma warning restore CS0618

        Assert.Equal("PATCH /things?day=2026-03-02", Sent.Line);
    }

    [Fact]
    public async Task Put_EachTypeInThePath_SendsItsText()
    {
        // Not by WireMock, which unescapes the path.
        await using var server = RawServer.Responding(RawHttp.NoContent);
        using var raw = new Smslive247Client(new Smslive247Options { ApiKey = "key", BaseAddress = server.Address });

        await PutAsync(big: 9007199254740993, over: raw);

        Assert.Equal(
            "PUT /things/true/9007199254740993/5/9007199254740993/0.50/1.10/0.1/a%2Fb/2026-03-02T09%3A30%3A00%2B01%3A00/2026-03-02/6f1c2f0e-0000-4000-8000-000000000001/light%20green/x%2Cy,z",
            Assert.Single(server.Requests).Line);
    }

    [Fact]
    public async Task Put_ListWithoutItemsOrWithEmptyOne_Throws()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => PutAsync(1, []));
        await Assert.ThrowsAsync<ArgumentException>(() => PutAsync(1, ["a", ""]));
        Assert.Equal("list", (await Assert.ThrowsAsync<ArgumentException>(() => PutAsync(1, [".."]))).ParamName);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task Mark_EachTypeInAHeader_SendsItsText()
    {
        await client.Things.MarkAsync("acme", true, 9007199254740993, 5, 9007199254740993, 0.50m, 1.10m, 0.1, Instant, Day, Id, Site, Color.LightGreen, [1, 2]);

        string[] names = ["X-Tenant-ID", "X-Flag", "X-Count", "X-Small", "X-Big", "X-Amount", "X-Price", "X-Ratio", "X-Since", "X-Day", "X-Key", "X-Site", "X-Color", "X-List"];
        Assert.Equal(
            ["acme", "true", "9007199254740993", "5", "9007199254740993", "0.50", "1.10", "0.1", "2026-03-02T09:30:00+01:00", "2026-03-02", "6f1c2f0e-0000-4000-8000-000000000001", "https://example.com/a?b=c", "light green", "1,2"],
            names.Select(Sent.Header));
        Assert.Equal("DELETE /headers", Sent.Line);
        Assert.Null(Sent.Header("Authorization"));
    }

    [Fact]
    public async Task Mark_HeaderOfTheClientToo_SendsThatOfTheCall()
    {
        await client.With(options => options.Headers["x-tenant-id"] = "other").Things.MarkAsync("acme");

        Assert.Equal("acme", Sent.Header("X-Tenant-ID"));
    }

    [Theory, InlineData("a\r\nX-Other: b"), InlineData("é"), InlineData(" a")]
    public async Task Mark_TextThatNoHeaderCanHave_Throws(string text)
    {
        Assert.Equal("xTenantId", (await Assert.ThrowsAsync<ArgumentException>(() => client.Things.MarkAsync(text))).ParamName);
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task FindLists_EachType_SendsEachItem()
    {
        await client.Things.FindListsAsync(["a,b", "c"], [true, false], [1, 2], [3], [1.10m], [0.5], [Instant], [Day, Day], [Id], [Site], [Color.Red, Color.LightGreen]);

        Assert.Equal(
            "GET /lists?texts=a%2Cb,c&flags=true&flags=false&smalls=1&smalls=2&bigs=3&prices=1.10&ratios=0.5&instants=2026-03-02T09%3A30%3A00%2B01%3A00&days=2026-03-02&days=2026-03-02" +
            "&ids=6f1c2f0e-0000-4000-8000-000000000001&sites=https%3A%2F%2Fexample.com%2Fa%3Fb%3Dc&colors=red&colors=light%20green",
            Sent.Line);
    }

    [Fact]
    public async Task FindLists_ListThatChanges_IsReadOnce()
    {
        var reads = 0;
        IEnumerable<string> Texts()
        {
            yield return $"read{++reads}";
        }

        await client.Things.FindListsAsync(Texts());

        Assert.Equal("GET /lists?texts=read1", Sent.Line);
        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task FindLists_RequiredListEmpty_Throws() =>
        Assert.Equal("texts", (await Assert.ThrowsAsync<ArgumentException>(() => client.Things.FindListsAsync([]))).ParamName);

    [Fact]
    public async Task FindLists_NullItem_Throws() =>
        Assert.Contains("An item of the list is null.", (await Assert.ThrowsAsync<ArgumentException>(() => client.Things.FindListsAsync(["a", null!]))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task FindLists_NotRepeatable_IsSentOnce()
    {
        service.Reset();
        service.GivenAnything(WireMock.ResponseBuilders.Response.Create().WithStatusCode(503));

        await Assert.ThrowsAsync<Smslive247ServerException>(() => client.Things.FindListsAsync(["a"]));

        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task Find_ErrorThatQuotesTheParameters_MasksSensitiveOnes()
    {
        service.Reset();
        service.GivenAnything(WireMock.ResponseBuilders.Response.Create().WithStatusCode(404).WithHeader("Content-Type", "application/json").WithBody("""{"message":"no secret at example"}"""));

        var exception = await Assert.ThrowsAsync<Smslive247NotFoundException>(() => client.Things.FindAsync("secret", site: new("example", UriKind.Relative)));

        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
        Assert.Contains("example", exception.Message, StringComparison.Ordinal);
    }

    private static async Task ThrowsAsync(string parameter, string message, Func<Task> call)
    {
        var exception = await Assert.ThrowsAnyAsync<ArgumentException>(call);
        Assert.Equal(parameter, exception.ParamName);
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    private Task<Smslive247Response> PutAsync(long big, string[]? list = null, Smslive247Client? over = null) =>
        (over ?? client).Things.PutAsync(0.50m, 1.10m, 0.1, "a/b", Instant, Day, Id, Color.LightGreen, list ?? ["x,y", "z"], true, 9007199254740993, 5, big);
}
