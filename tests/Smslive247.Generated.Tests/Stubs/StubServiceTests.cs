using Smslive247.V4;

namespace Smslive247.Tests;

public class StubServiceTests
{
    [Fact]
    public async Task ResetAndDispose_RequestThatNoStubExpects_FailAndNameIt()
    {
        var service = new StubService();
        using var client = new Smslive247Client(service.Options);

        foreach (var check in new[] { service.Reset, service.Dispose })
        {
            Assert.Empty(service.Requests);
            await Assert.ThrowsAsync<Smslive247NotFoundException>(() => client.Messages.GetAsync("m1"));
            Assert.Contains("GET /api/v4/sms/m1", Assert.ThrowsAny<Exception>(check).Message, StringComparison.Ordinal);
        }
    }
}
