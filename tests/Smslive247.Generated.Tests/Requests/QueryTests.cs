using Smslive247.V4;

namespace Smslive247.Tests.Requests;

[Trait("Category", "Culture")]
public class QueryTests
{
    private const string EmptyList = """{"data":[]}""";

    [Theory]
    // A bare + would be read as a space.
    [InlineData("2024-05-31T10:00:00+01:00", "2024-05-31T10%3A00%3A00%2B01%3A00")]
    [InlineData("2024-05-31T10:00:00-03:30", "2024-05-31T10%3A00%3A00-03%3A30")]
    [InlineData("2024-05-31T10:00:00Z", "2024-05-31T10%3A00%3A00%2B00%3A00")]
    [InlineData("2024-05-31T10:00:00.1234567+01:00", "2024-05-31T10%3A00%3A00.1234567%2B01%3A00")]
    [InlineData("2024-05-31T10:00:00.5000000+01:00", "2024-05-31T10%3A00%3A00.5%2B01%3A00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00%3A00%3A00%2B00%3A00")]
    public async Task ListAsync_Date_KeepsItsOffset(string date, string expected)
    {
        await using var server = RawServer.Answering(RawAnswer.Json(EmptyList));
        using var client = new Smslive247Client(server.Options);

        await client.Messages.ListAsync(dateTo: DateTimeOffset.Parse(date, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal($"GET /api/v4/sms?dateTo={expected}", Assert.Single(server.Requests).Line);
    }

    [Fact]
    public async Task ListAsync_NoParameters_HasNoQuery()
    {
        await using var server = RawServer.Answering(RawAnswer.Json(EmptyList));
        using var client = new Smslive247Client(server.Options);

        await client.Messages.ListAsync();

        Assert.Equal("GET /api/v4/sms", Assert.Single(server.Requests).Line);
    }

    // The page number goes out under the names of both of the vendor's documents.
    [Fact]
    public async Task ListAsync_PageNo_GoesOutUnderBothNames()
    {
        await using var server = RawServer.Answering(RawAnswer.Json(EmptyList));
        using var client = new Smslive247Client(server.Options);

        await client.Accounts.ListAsync(pageNo: 2, pageSize: 50);

        Assert.Equal("GET /api/v4/accounts?pageNo=2&PageNumber=2&pageSize=50", Assert.Single(server.Requests).Line);
    }

    [Theory]
    [InlineData("a&b=c", "a%26b%3Dc")]
    [InlineData("50% + 1", "50%25%20%2B%201")]
    [InlineData("#Ẹ", "%23%E1%BA%B8")]
    [InlineData("", "")]
    public async Task ListAsync_Text_ArrivesAsOneValue(string text, string expected)
    {
        await using var server = RawServer.Answering(RawAnswer.Json(EmptyList));
        using var client = new Smslive247Client(server.Options);

        await client.BatchFiles.ListAsync(searchText: text);

        Assert.Equal($"GET /api/v4/batchfiles?searchText={expected}", Assert.Single(server.Requests).Line);
    }

    [Fact]
    public async Task ResetPasswordAsync_RequiredParameterIsNull_IsRefusedUnsent()
    {
        using var handler = new StubHandler();
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        var thrown = await Assert.ThrowsAsync<ArgumentNullException>(() => client.Authentication.ResetPasswordAsync(null!));

        Assert.Equal("accountId", thrown.ParamName);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task ListAsync_HalfOfASurrogatePair_IsRefusedUnsent()
    {
        using var handler = new StubHandler();
        using var client = new Smslive247Client(new Smslive247Options { ApiKey = "test-key" }, handler);

        var thrown = await Assert.ThrowsAsync<ArgumentException>(() => client.BatchFiles.ListAsync(searchText: "a\uD83D"));

        Assert.Equal("searchText", thrown.ParamName);
        Assert.Empty(handler.Requests);
    }

    // German writes 1,5 for 1.5, which would be another number.
    [Fact]
    public async Task CalculatePriceAsync_CultureWithACommaForThePoint_WritesAPoint()
    {
        await using var server = RawServer.Answering(RawAnswer.Json("""{"amount":1}"""));
        using var client = new V5.Smslive247Client(server.Options);
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            await client.Credits.CalculatePriceAsync(amount: 1500.25m, quantity: 1_000_000);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal("GET /api/v5/credits/pricing/calc?Amount=1500.25&Quantity=1000000", Assert.Single(server.Requests).Line);
    }
}
