using Smslive247.V4;

namespace Smslive247.Tests;

public class StubServiceTests
{
    [Fact]
    public async Task Dispose_RequestThatNoStubExpects_FailsAndNamesIt()
    {
        var service = new StubService();
        using var client = new Smslive247Client(service.Options);

        await Assert.ThrowsAsync<Smslive247NotFoundException>(() => client.Messages.GetAsync("m1"));

        var failure = Assert.ThrowsAny<Exception>(service.Dispose);
        Assert.Contains("GET /api/v4/sms/m1", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reset_RequestThatNoStubExpects_FailsAndForgetsIt()
    {
        using var service = new StubService();
        using var client = new Smslive247Client(service.Options);
        await Assert.ThrowsAsync<Smslive247NotFoundException>(() => client.Messages.GetAsync("m1"));

        var failure = Assert.ThrowsAny<Exception>(service.Reset);

        Assert.Contains("GET /api/v4/sms/m1", failure.Message, StringComparison.Ordinal);
        Assert.Empty(service.Requests);
    }
}
