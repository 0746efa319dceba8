namespace Smslive247.Tests.Requests;

[Trait("Category", "Culture")]
public class QueryTests
{
    private static readonly string EmptyList = RawHttp.Json("""{"data":[]}""");

    [Theory]
    // A bare + would be read as a space.
    [InlineData("2024-05-31T10:00:00+01:00", "2024-05-31T10%3A00%3A00%2B01%3A00")]
    [InlineData("2024-05-31T10:00:00Z", "2024-05-31T10%3A00%3A00%2B00%3A00")]
    [InlineData("2024-05-31T10:00:00.1234567+01:00", "2024-05-31T10%3A00%3A00.1234567%2B01%3A00")]
    [InlineData("2024-05-31T10:00:00.5000000+01:00", "2024-05-31T10%3A00%3A00.5%2B01%3A00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00%3A00%3A00%2B00%3A00")]
    public async Task ListAsync_Date_KeepsItsOffset(string date, string expected)
    {
        var dateTo = DateTimeOffset.Parse(date, CultureInfo.InvariantCulture);

        var request = await OneCall.RequestAsync(client => client.Messages.ListAsync(dateTo: dateTo), EmptyList);

        Assert.Equal($"GET /api/v4/sms?dateTo={expected}", request.Line);
    }

    [Fact]
    public async Task ListAsync_PageNo_IsSentUnderTheNamesOfBothOfTheVendorsDocuments()
    {
        var request = await OneCall.RequestAsync(client => client.Accounts.ListAsync(pageNo: 2, pageSize: 50), EmptyList);

        Assert.Equal("GET /api/v4/accounts?pageNo=2&PageNumber=2&pageSize=50", request.Line);
    }

    [Theory]
    [InlineData("a&b=c", "a%26b%3Dc")]
    [InlineData("#Ẹ", "%23%E1%BA%B8")]
    [InlineData("", "")]
    public async Task ListAsync_Text_ArrivesAsOneValue(string text, string expected)
    {
        var request = await OneCall.RequestAsync(client => client.BatchFiles.ListAsync(searchText: text), EmptyList);

        Assert.Equal($"GET /api/v4/batchfiles?searchText={expected}", request.Line);
    }

    [Theory]
    [InlineData(0, 20, "pageNo")]
    [InlineData(1, 0, "pageSize")]
    public async Task ListAsync_NumberBelowItsMinimum_ThrowsUnsent(int pageNo, int pageSize, string parameter)
    {
        var thrown = await OneCall.UnsentAsync<ArgumentOutOfRangeException>(client => client.Messages.ListAsync(pageNo, pageSize));

        Assert.Equal(parameter, thrown.ParamName);
        Assert.StartsWith("The value must be 1 or more.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResetPasswordAsync_RequiredParameterIsNull_ThrowsUnsent()
    {
        var thrown = await OneCall.UnsentAsync<ArgumentNullException>(client => client.Authentication.ResetPasswordAsync(null!));

        Assert.Equal("accountId", thrown.ParamName);
    }

    [Fact]
    public async Task ListAsync_HalfOfASurrogatePair_ThrowsUnsent()
    {
        var thrown = await OneCall.UnsentAsync<ArgumentException>(client => client.BatchFiles.ListAsync(searchText: "a\uD83D"));

        Assert.Equal("searchText", thrown.ParamName);
    }

    // German writes 1,5 for 1.5, which would be another number.
    [Fact]
    public async Task CalculatePriceAsync_CultureWithACommaForThePoint_WritesAPoint()
    {
        await using var server = RawServer.Responding(RawHttp.Json("""{"amount":1}"""));
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
