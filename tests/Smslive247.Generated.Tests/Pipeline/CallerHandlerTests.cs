using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Smslive247.Tests.Pipeline;

/// <summary>Exceptions of the caller's own handlers become exceptions of the library.</summary>
public abstract class CallerHandlerTests(ApiVersion version)
{
    public static TheoryData<Exception, Type> Faults => new()
    {
        { new HttpRequestException("broken"), typeof(Smslive247ConnectionException) },
        { new IOException("broken"), typeof(Smslive247ConnectionException) },
        {
            new AggregateException(new HttpRequestException("broken"), new IOException("broken")),
            typeof(Smslive247ConnectionException)
        },
        { new BrokenCircuitException(), typeof(Smslive247ConnectionException) },
        { new OperationCanceledException("A token of the handler's own."), typeof(Smslive247ConnectionException) },
        { new TimeoutRejectedException(), typeof(Smslive247TimeoutException) },

        // HttpClient.Timeout
        { new TaskCanceledException("too slow", new TimeoutException()), typeof(Smslive247TimeoutException) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public Task SendAsync_HandlerThrows_IsTheLibrarysTypeAndNotRepeated(Exception fault, Type expected) =>
        AssertAsync("POST", fault, expected, attempts: 1, mayHaveBeenSent: true);

    [Theory]
    [MemberData(nameof(Faults))]
    public Task GetAsync_HandlerThrows_IsTheLibrarysTypeAfterAllAttempts(Exception fault, Type expected) =>
        AssertAsync("GET", fault, expected, attempts: 4, mayHaveBeenSent: false);

    private async Task AssertAsync(string method, Exception fault, Type expected, int attempts, bool mayHaveBeenSent)
    {
        using var handler = new StubHandler(CannedResponses.Fault(fault).Times(attempts));
        using var client = version.Create(new StubTime().Retrying(), handler);

        var thrown = (Smslive247ConnectionException?)await client.CallAsync(method).FailureAsync();

        Assert.IsType(expected, thrown);
        Assert.Equal((attempts, mayHaveBeenSent), (thrown.Attempts, thrown.MayHaveBeenSent));
        Assert.Equal(method == "GET" ? "Messages_Get" : "Messages_Send", thrown.OperationId);
    }
}

public sealed class V4CallerHandlerTests() : CallerHandlerTests(ApiVersion.V4);

public sealed class V5CallerHandlerTests() : CallerHandlerTests(ApiVersion.V5);
