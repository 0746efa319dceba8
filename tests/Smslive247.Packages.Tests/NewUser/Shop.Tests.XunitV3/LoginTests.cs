namespace Shop.Tests;

/// <summary>One shop for each test, with the lifetime of xunit v3, whose methods return ValueTask.</summary>
public sealed class LoginTests : IAsyncLifetime
{
    private ShopApp shop = null!;

    public async ValueTask InitializeAsync() => shop = await ShopApp.StartAsync();

    public ValueTask DisposeAsync() => shop.DisposeAsync();

    [Fact]
    public async Task Login_PasswordOfMessage_SignsIn()
    {
        var customer = new Customer(shop);
        await customer.RequestPasswordAsync();

        var entered = await customer.EnterAsync(Assert.Single(shop.Sandbox.Messages).OneTimePassword!);

        Assert.Equal(HttpStatusCode.OK, entered.StatusCode);
    }

    [Fact]
    public async Task Login_ServiceIsBusy_SendsNoPassword()
    {
        shop.Sandbox.FailNext(SandboxFailure.Status(429, TimeSpan.FromSeconds(60)));

        var response = await new Customer(shop).RequestPasswordAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Empty(shop.Sandbox.Messages);
    }
}
