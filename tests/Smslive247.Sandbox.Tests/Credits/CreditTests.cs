namespace Smslive247.Sandbox.Tests.Credits;

[Trait("Category", "Culture")]
public class CreditTests
{
    private readonly TestService test = new();

    [Fact]
    public void ListPrices_Slots_AreCheaperByQuantity()
    {
        var slots = test.Call("Credits_ListPrices").Items();

        Assert.Equal([(1, 9_999, 4m), (10_000, 99_999, 3.5m), (100_000, 0, 3m)], slots.Select(slot => ((long)slot["minQuantity"]!, (long)slot["maxQuantity"]!, (decimal)slot["price"]!)));
        Assert.All(slots, slot => Assert.Equal(("N", 1m), ((string?)slot["fxCurrency"], (decimal)slot["fxRate"]!)));
    }

    [Theory]
    [InlineData("Quantity", "1", 4, 1, 4, 0.06)]
    [InlineData("Quantity", "9999", 4, 9_999, 39_996, 599.94)]
    [InlineData("Quantity", "10000", 3.5, 10_000, 35_000, 525)]
    [InlineData("Quantity", "100000", 3, 100_000, 300_000, 4_500)]
    [InlineData("Amount", "27500", 4, 6_875, 27_500, 412.5)]
    [InlineData("Amount", "35000", 3.5, 10_000, 35_000, 525)]
    [InlineData("Amount", "34999.99", 4, 8_749, 34_996, 524.94)]
    [InlineData("Amount", "39998", 3.5, 11_428, 39_998, 599.97)]
    public void CalculatePrice_QuantityOrAmount_HasThePriceOfItsSlot(string name, string value, double price, long quantity, double amount, double fee)
    {
        var json = test.Call("Credits_CalculatePrice", query: [(name, value)]).Json();

        Assert.Equal(((decimal)price, quantity, (decimal)amount, (decimal)fee), Price(json));
        JsonAssert.Equal("N", json["fxCurrency"]);
    }

    [Fact]
    public void CalculatePrice_BothOrNeither_QuantityCountsOrIs400()
    {
        JsonAssert.Equal(1, test.Call("Credits_CalculatePrice", query: [("Quantity", "1"), ("Amount", "400")]).Json()["quantity"]);
        test.Call("Credits_CalculatePrice").IsError(400, "Quantity", "Amount");
    }

    [Theory]
    [InlineData("Quantity", "0")]
    [InlineData("Quantity", "1000000001")]
    [InlineData("Amount", "3.99")]
    [InlineData("Amount", "-5")]
    [InlineData("Amount", "0.0")]
    public void CalculatePrice_NotSold_Is400(string name, string value) => test.Call("Credits_CalculatePrice", query: [(name, value)]).IsError(400, name);

    [Fact]
    public void CalculatePrice_Currency_IsNairaAlone()
    {
        test.Call("Credits_CalculatePrice", query: [("Quantity", "1"), ("FxCurrency", "USD")]).IsError(400, "FxCurrency");
        test.Call("Credits_CalculatePrice", query: [("Quantity", "1"), ("FxCurrency", "ngn")]).Json();
    }

    [Fact]
    public void ListCoverage_Nigeria_HasItsFourNetworks()
    {
        var coverage = test.Call("Credits_ListCoverage");

        Assert.Equal(["MTN", "Airtel", "Glo", "9mobile"], coverage.Texts("networkName"));
        Assert.Equal(4, coverage.Texts("networkID").Distinct().Count());
        Assert.All(coverage.Items(), network => Assert.Equal((234, "Nigeria"), ((int)network["countryID"]!, (string?)network["countryName"])));
    }

    [Fact]
    public void BeginPurchase_Quantity_LeadsToAPageAndBooksNothing()
    {
        var json = Begin(10_000).Json();

        var reference = (string)json["reference"]!;
        JsonAssert.Equal($"https://example.com/pay/{reference}", json["authorizationUrl"]);
        Assert.NotEmpty((string)json["accessCode"]!);
        JsonAssert.Equal("paystack", json["providerID"]);
        Assert.Equal((3.5m, 10_000, 35_000m, 525m), Price(json));
        Assert.Equal(1000, test.Credits);
        JsonAssert.Equal(false, Assert.Single(test.Call("Credits_ListPurchases").Items())["isPaid"]);
    }

    [Fact]
    public void BeginPurchase_NotSold_Is400()
    {
        Begin(0).IsError(400, "quantity");
        Begin(1, "USD").IsError(400, "fxCurrency");

        Assert.Empty(test.Call("Credits_ListPurchases").Items());
    }

    [Fact]
    public void CompletePurchase_Twice_BooksOnceAndReturnsTheSame()
    {
        var reference = Begin(500).Text("reference")!;

        var first = test.Call("Credits_CompletePurchase", path: reference).Json();
        var second = test.Call("Credits_CompletePurchase", path: reference).Json();

        JsonAssert.Equal(true, first["isPaid"]);
        JsonAssert.Equal(reference, first["reference"]);
        Assert.True(JToken.DeepEquals(first, second));
        Assert.Equal(1500, test.Credits);
    }

    [Fact]
    public void CompletePurchase_UnknownOrAnothers_Is404()
    {
        var reference = Begin(500).Text("reference")!;
        var (_, key) = test.CreateSubAccount();

        test.Call("Credits_CompletePurchase", path: "none").IsError(404);
        test.Call("Credits_CompletePurchase", path: reference, key: key).IsError(404);
    }

    [Fact]
    public void ListPurchases_SearchText_FindsReferenceAndProvider()
    {
        var (first, second) = (Begin(1).Text("reference")!, Begin(2).Text("reference")!);

        Assert.Equal([second, first], test.Call("Credits_ListPurchases").Texts("reference"));
        Assert.Equal([first], test.Call("Credits_ListPurchases", query: [("SearchText", first)]).Texts("reference"));
        Assert.Equal(2, test.Call("Credits_ListPurchases", query: [("SearchText", "PAYSTACK")]).Items().Count);
    }

    [Fact]
    public void Transfer_ToASubAccount_MovesTheCredits()
    {
        var (id, key) = test.CreateSubAccount();

        var json = Transfer(id, 300).Json();

        Assert.Equal((TestService.MainId, "Sandbox"), ((string?)json["senderID"], (string?)json["senderName"]));
        Assert.Equal((id, "Branch"), ((string?)json["recipientID"], (string?)json["recipientName"]));
        Assert.Equal((300m, "For May"), ((decimal)json["credits"]!, (string?)json["remarks"]));
        Assert.Equal((700m, 300m), (test.Credits, test.Service.GetCredits(key)));
        Assert.Equal([id], test.Call("Credits_ListTransfers").Texts("recipientID"));
        Assert.Equal([id], test.Call("Credits_ListTransfers", key: key).Texts("recipientID"));
        Assert.Empty(test.Call("Credits_ListTransfers", query: [("SearchText", "June")]).Items());
        Assert.Single(test.Call("Credits_ListTransfers", query: [("SearchText", "may")]).Items());
    }

    [Fact]
    public void Transfer_Impossible_IsAnErrorAndMovesNothing()
    {
        var (id, _) = test.CreateSubAccount();

        Transfer("none", 1).IsError(404, "recipient");
        Transfer(TestService.MainId, 1).IsError(400, "recipient");
        Transfer(id, 0).IsError(400, "credits");
        Transfer(id, -5).IsError(400, "credits");
        Transfer(id, 1001).IsError(402);

        Assert.Equal(1000, test.Credits);
        Assert.Empty(test.Call("Credits_ListTransfers").Items());
        Transfer(id, 1000).Json();
    }

    private ServiceResponse Begin(long quantity, string? fxCurrency = null) =>
        test.Call("Credits_BeginPurchase", new { providerID = "paystack", quantity, fxCurrency });

    private ServiceResponse Transfer(string recipient, long credits) =>
        test.Call("Credits_Transfer", new { recipient, credits, remarks = "For May" });

    private static (decimal Price, long Quantity, decimal Amount, decimal Fee) Price(JObject json) =>
        ((decimal)json["price"]!, (long)json["quantity"]!, (decimal)json["amount"]!, (decimal)json["fee"]!);
}
