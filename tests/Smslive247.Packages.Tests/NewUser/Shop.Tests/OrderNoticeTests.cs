namespace Shop.Tests;

public sealed class OrderNoticeTests
{
    [Fact]
    public async Task Notice_SignedInCustomer_IsSentToItsNumber()
    {
        await using var shop = await ShopApp.StartAsync();
        var customer = await SignedInAsync(shop);

        var response = await customer.RequestNoticeAsync(1047);

        var message = shop.Sandbox.Messages[^1];
        Assert.Equal(("2348030000001", "MyShop", "Your order 1047 is on its way."), (message.PhoneNumber, message.SenderId, message.Text));
        Assert.Equal(message.Id, (await Customer.ReadAsync(response))["messageId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Notice_NotSignedIn_IsNotSent()
    {
        await using var shop = await ShopApp.StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await new Customer(shop).RequestNoticeAsync(1047)).StatusCode);
        Assert.Empty(shop.Sandbox.Requests);
    }

    [Fact]
    public async Task Notice_ResponseIsLost_ProblemSaysThatItMayHaveBeenSent()
    {
        var (shop, response) = await NoticeAfterAsync(shop => shop.Sandbox.FailNext(SandboxFailure.BrokenOff(isCarriedOut: true)));
        await using var _ = shop;

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Contains("may have been sent", (await Customer.ReadAsync(response))["detail"]!.GetValue<string>());
        Assert.Single(shop.Sandbox.Messages, message => message.Text.Contains("1047"));
    }

    [Fact]
    public async Task Notice_ServiceIsBusy_ProblemSaysWhenToRepeat()
    {
        // Longer than the client waits for a retry.
        var (shop, response) = await NoticeAfterAsync(shop => shop.Sandbox.FailNext(SandboxFailure.Status(429, TimeSpan.FromSeconds(60))));
        await using var _ = shop;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(60), response.Headers.RetryAfter!.Delta);
        Assert.StartsWith("Nothing was sent", (await Customer.ReadAsync(response))["detail"]!.GetValue<string>());
    }

    [Fact]
    public Task Notice_NoCredit_IsAFailureOfTheShop() => AssertFailureOfTheShopAsync(shop => shop.Sandbox.Credits = 0);

    [Fact]
    public Task Notice_SenderIdIsNotApproved_IsAFailureOfTheShop() => AssertFailureOfTheShopAsync(shop => shop.Sandbox.RejectSenderId("MyShop"));

    private static async Task AssertFailureOfTheShopAsync(Action<ShopApp> fail)
    {
        var (shop, response) = await NoticeAfterAsync(fail);
        await using var _ = shop;
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("redit", body);
        Assert.DoesNotContain("sender", body);
    }

    private static async Task<(ShopApp Shop, HttpResponseMessage Response)> NoticeAfterAsync(Action<ShopApp> fail)
    {
        var shop = await ShopApp.StartAsync();
        var customer = await SignedInAsync(shop);
        fail(shop);
        return (shop, await customer.RequestNoticeAsync(1047));
    }

    private static async Task<Customer> SignedInAsync(ShopApp shop)
    {
        var customer = new Customer(shop);
        await customer.LogInAsync();
        return customer;
    }
}
