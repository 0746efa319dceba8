namespace Shop.Tests;

public sealed class LoginTests
{
    [Fact]
    public async Task Login_PasswordOfMessage_SignsIn()
    {
        await using var shop = await ShopApp.StartAsync();
        var customer = new Customer(shop);

        var requested = await customer.RequestPasswordAsync();
        var message = Assert.Single(shop.Sandbox.Messages);
        var entered = await customer.EnterAsync(message.OneTimePassword!);

        Assert.Equal("2348030000001", message.PhoneNumber);
        Assert.DoesNotContain(message.OneTimePassword!, await requested.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, entered.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await customer.RequestNoticeAsync(1047)).StatusCode);
    }

    [Fact]
    public async Task Login_WrongPassword_DoesNotSignIn()
    {
        await using var shop = await ShopApp.StartAsync();
        var customer = new Customer(shop);
        await customer.RequestPasswordAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await customer.EnterAsync("wrong")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await customer.RequestNoticeAsync(1047)).StatusCode);
        Assert.Single(shop.Sandbox.Messages);
    }

    [Fact]
    public async Task Login_FiveWrongPasswords_RejectsTheRightOne()
    {
        await using var shop = await ShopApp.StartAsync();
        var customer = new Customer(shop);
        await customer.RequestPasswordAsync();
        for (var check = 0; check < 5; check++)
        {
            await customer.EnterAsync("wrong");
        }

        var entered = await customer.EnterAsync(shop.Sandbox.Messages[0].OneTimePassword!);

        Assert.Equal(HttpStatusCode.BadRequest, entered.StatusCode);
        Assert.Equal(5, shop.Sandbox.Requests.Count(request => request.OperationId == "Tokens_Verify"));
    }

    [Fact]
    public async Task Login_PasswordUsedTwice_SignsInOnce()
    {
        await using var shop = await ShopApp.StartAsync();
        var customer = new Customer(shop);
        await customer.LogInAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await customer.EnterAsync(shop.Sandbox.Messages[0].OneTimePassword!)).StatusCode);
    }

    [Fact]
    public async Task Login_FourRequestsForANumber_SendsThreePasswords()
    {
        await using var shop = await ShopApp.StartAsync();
        for (var request = 0; request < 3; request++)
        {
            Assert.Equal(HttpStatusCode.OK, (await new Customer(shop).RequestPasswordAsync()).StatusCode);
        }

        // The same number, written in another way.
        Assert.Equal(HttpStatusCode.TooManyRequests, (await new Customer(shop, "+2348030000001").RequestPasswordAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await new Customer(shop, "0803 000 0002").RequestPasswordAsync()).StatusCode);
        Assert.Equal(4, shop.Sandbox.Messages.Count);
    }

    [Fact]
    public async Task Login_ManyNumbersFromOneAddress_SendsTwentyPasswords()
    {
        await using var shop = await ShopApp.StartAsync();
        var statuses = new List<HttpStatusCode>();
        for (var number = 10; number < 31; number++)
        {
            statuses.Add((await new Customer(shop, $"08030000 0{number}").RequestPasswordAsync()).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.Equal(20, shop.Sandbox.Messages.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("12")]
    public async Task Login_NoPhoneNumber_IsRejectedByTheShop(string? number)
    {
        await using var shop = await ShopApp.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await new Customer(shop, number).RequestPasswordAsync()).StatusCode);
        Assert.Empty(shop.Sandbox.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("123456789012345678901")]
    public async Task Login_PasswordIsMissingOrTooLong_IsRejectedByTheShop(string? password)
    {
        await using var shop = await ShopApp.StartAsync();
        var customer = new Customer(shop);
        await customer.RequestPasswordAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await customer.EnterAsync(password)).StatusCode);
        Assert.Single(shop.Sandbox.Requests);
    }

    // The check may have used the password up.
    [Fact]
    public async Task Login_ResponseOfCheckIsLost_IsInDoubt()
    {
        await using var shop = await ShopApp.StartAsync();
        var customer = new Customer(shop);
        await customer.RequestPasswordAsync();
        shop.Sandbox.FailNext(SandboxFailure.BrokenOff(isCarriedOut: true));

        var entered = await customer.EnterAsync(shop.Sandbox.Messages[0].OneTimePassword!);

        Assert.Equal(HttpStatusCode.BadGateway, entered.StatusCode);
    }

    // The password may have arrived all the same.
    [Fact]
    public async Task Login_ResponseIsLost_PasswordOfMessageSignsIn()
    {
        await using var shop = await ShopApp.StartAsync();
        shop.Sandbox.FailNext(SandboxFailure.BrokenOff(isCarriedOut: true));

        await new Customer(shop).LogInAsync();

        Assert.Single(shop.Sandbox.Messages);
    }
}
