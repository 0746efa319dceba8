namespace Shop.Tests;

public sealed class HealthTests
{
    [Theory]
    [InlineData(1000, "Healthy")]
    [InlineData(99, "Degraded")]
    public async Task Health_Credits_AreChecked(decimal credits, string expected)
    {
        await using var shop = await ShopApp.StartAsync();
        shop.Sandbox.Credits = credits;

        Assert.Equal(expected, await shop.CreateClient().GetStringAsync("/health"));
    }

    [Fact]
    public async Task Health_KeyIsWrong_IsUnhealthy()
    {
        await using var shop = await ShopApp.StartAsync();
        shop.Sandbox.FailNext(SandboxFailure.Status(401));

        var response = await shop.CreateClient().GetAsync("/health");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("Unhealthy", await response.Content.ReadAsStringAsync());
    }
}
