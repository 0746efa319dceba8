using Smslive247.V4;

namespace Smslive247.Tests.Requests;

[Trait("Category", "Culture")]
public class QueryRangeTests
{
    [Theory]
    [InlineData(0, 20, "pageNo")]
    [InlineData(-1, 20, "pageNo")]
    [InlineData(1, 0, "pageSize")]
    public async Task ListAsync_NumberBelowTheDocumentsMinimum_IsRefusedBeforeAnythingIsSent(int pageNo, int pageSize, string parameter)
    {
        using var service = new StubService();
        using var client = new Smslive247Client(service.Options);

        var refusal = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Messages.ListAsync(pageNo, pageSize));

        Assert.Equal(parameter, refusal.ParamName);
        Assert.StartsWith("The value must be 1 or more.", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(service.Requests);
    }
}
