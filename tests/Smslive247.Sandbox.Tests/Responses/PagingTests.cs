namespace Smslive247.Sandbox.Tests.Responses;

public sealed class PagingTests : IAsyncLifetime
{
    private TestSandbox test = null!;

    public async Task InitializeAsync()
    {
        test = await TestSandbox.StartAsync();
        test.Sandbox.AddMessages(45);
    }

    public Task DisposeAsync() => test.DisposeAsync().AsTask();

    [Theory]
    [InlineData("", 1, 20, 3, 20)]
    [InlineData("?pageNo=3", 3, 20, 3, 5)]
    [InlineData("?pageNo=4", 4, 20, 3, 0)]
    [InlineData("?pageSize=9", 1, 9, 5, 9)]
    [InlineData("?pageSize=10", 1, 10, 5, 10)]
    [InlineData("?PageNumber=2&PageSize=44", 2, 44, 2, 1)]
    public async Task List_V4_HasItsPagingInTheBody(string query, int pageNo, int pageSize, int totalPages, int items)
    {
        var (_, json, response) = await test.SendAsync("GET", $"/api/v4/sms{query}");

        Assert.Equal($$"""{"pageNo":{{pageNo}},"pageSize":{{pageSize}},"totalCount":45,"totalPages":{{totalPages}}}""", json["paging"]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal(items, json["data"]!.Count());
        Assert.False(response.Headers.Contains("X-Total-Count"));
    }

    [Theory]
    [InlineData("", 1, 20, 20)]
    [InlineData("?PageNumber=3", 3, 20, 5)]
    [InlineData("?PageNumber=9&PageSize=5", 9, 5, 5)]
    [InlineData("?PageNumber=10&PageSize=5", 10, 5, 0)]
    public async Task List_V5_HasItsPagingInTheHeaders(string query, int pageNo, int pageSize, int items)
    {
        var (_, json, response) = await test.SendAsync("GET", $"/api/v5/sms{query}");

        Assert.Equal([$"{pageNo}", $"{pageSize}", "45"], new[] { "X-Page-Number", "X-Page-Size", "X-Total-Count" }.Select(name => response.Headers.GetValues(name).Single()));
        Assert.Equal(items, json.Count());
    }

    [Fact]
    public async Task List_WithoutPagingInTheDocument_IsWhole()
    {
        for (var number = 10; number < 35; number++)
        {
            await test.SendAsync("POST", "/api/v5/phone-book", $$"""{"contactName":"A","phoneNumber":"23480300000{{number}}"}""");
        }

        var (_, json, response) = await test.SendAsync("GET", "/api/v5/phone-book");

        Assert.Equal((25, false), (json.Count(), response.Headers.Contains("X-Total-Count")));
    }
}
