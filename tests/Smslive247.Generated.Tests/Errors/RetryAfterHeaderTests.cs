using Microsoft.Extensions.Time.Testing;

namespace Smslive247.Tests.Errors;

[Trait("Category", "Culture")]
public class RetryAfterHeaderTests
{
    // kiota read the date in the zone of the machine, and used its seconds alone: wrong in Lagos.
    [Theory]
    [InlineData("120", 120)]
    [InlineData("0", 0)]
    [InlineData("Fri, 31 May 2024 10:02:03 GMT", 123)]
    [InlineData("Fri, 31 May 2024 09:00:00 GMT", 0)]
    public async Task GetAsync_TooManyRequests_HasRetryAfter(string header, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), (await FailureAsync(header)).RetryAfter);

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("")]
    public async Task GetAsync_NoReadableHeader_IsNull(string header) =>
        Assert.Null((await FailureAsync(header)).RetryAfter);

    private static async Task<Smslive247RateLimitException> FailureAsync(string header)
    {
        using var handler = new StubHandler(CannedResponses.RetryAfter(HttpStatusCode.TooManyRequests, header));
        var time = new FakeTimeProvider(new DateTimeOffset(2024, 5, 31, 10, 0, 0, TimeSpan.Zero));
        using var client = OneCall.Client(handler, options => options.TimeProvider = time);
        return await Assert.ThrowsAsync<Smslive247RateLimitException>(() => client.Messages.GetAsync("m1"));
    }
}
