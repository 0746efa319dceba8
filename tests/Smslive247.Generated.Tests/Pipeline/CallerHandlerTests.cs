using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Smslive247.Tests.Pipeline;

/// <summary>Handlers of the caller's own throw what they like: what comes out is always the library's.</summary>
public abstract class CallerHandlerTests(ApiVersion version)
{
    public static TheoryData<string, Type> Faults => new()
    {
        { nameof(HttpRequestException), typeof(Smslive247ConnectionException) },
        { nameof(IOException), typeof(Smslive247ConnectionException) },
        { nameof(AggregateException), typeof(Smslive247ConnectionException) },
        { nameof(BrokenCircuitException), typeof(Smslive247ConnectionException) },
        { nameof(OperationCanceledException), typeof(Smslive247ConnectionException) },
        { nameof(TimeoutRejectedException), typeof(Smslive247TimeoutException) },
        { nameof(TimeoutException), typeof(Smslive247TimeoutException) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task SendAsync_HandlerThrows_IsTheLibrarysTypeAndNotRepeated(string fault, Type expected)
    {
        using var handler = new StubHandler(StubAnswers.Fault(Create(fault)));
        using var client = version.Create(new StubTime().Retrying(), handler);

        var thrown = (Smslive247ConnectionException?)await client.CallAsync("POST").FailureAsync();

        Assert.IsType(expected, thrown);
        Assert.Equal((1, true, "Messages_Send"), (thrown.Attempts, thrown.MayHaveBeenSent, thrown.OperationId));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task GetAsync_HandlerThrows_IsTheLibrarysTypeAfterAllTries(string fault, Type expected)
    {
        using var handler = new StubHandler(StubAnswers.Fault(Create(fault)).Times(4));
        using var client = version.Create(new StubTime().Retrying(), handler);

        var thrown = (Smslive247ConnectionException?)await client.CallAsync("GET").FailureAsync();

        Assert.IsType(expected, thrown);
        Assert.Equal((4, false), (thrown.Attempts, thrown.MayHaveBeenSent));
    }

    private static Exception Create(string fault) => fault switch
    {
        nameof(HttpRequestException) => new HttpRequestException("broken"),
        nameof(IOException) => new IOException("broken"),
        nameof(AggregateException) => new AggregateException(new HttpRequestException("broken"), new IOException("broken")),
        nameof(BrokenCircuitException) => new BrokenCircuitException(),
        nameof(OperationCanceledException) => new OperationCanceledException("A token of the handler's own."),
        nameof(TimeoutRejectedException) => new TimeoutRejectedException(),

        // HttpClient.Timeout
        nameof(TimeoutException) => new TaskCanceledException("too slow", new TimeoutException()),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "There is no such fault."),
    };
}

public sealed class V4CallerHandlerTests() : CallerHandlerTests(ApiVersion.V4);

public sealed class V5CallerHandlerTests() : CallerHandlerTests(ApiVersion.V5);
