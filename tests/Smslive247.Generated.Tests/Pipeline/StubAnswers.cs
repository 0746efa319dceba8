using System.Net.Sockets;
using Smslive247.Errors;

namespace Smslive247.Tests;

using Answer = Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>;

/// <summary>Answers for a <see cref="StubHandler"/>.</summary>
internal static class StubAnswers
{
    public static Answer Success { get; } = SuccessOf(ApiVersion.V4);

    public static Answer Status(HttpStatusCode status, string body = """{"message":"no"}""") => (_, _) => Task.FromResult(StubHandler.Answer(status, body));

    public static Answer SuccessOf(ApiVersion version) => Status(HttpStatusCode.OK, version.Success);

    public static Answer Fault(Exception exception) => (_, _) => Task.FromException<HttpResponseMessage>(exception);

    /// <summary>No connection, in the words of .NET: an error of its own, and beneath it that of the socket.</summary>
    public static Answer Unsent(SocketError error) => Fault(new HttpRequestException(
        error == SocketError.HostNotFound ? HttpRequestError.NameResolutionError : HttpRequestError.ConnectionError, "refused", new SocketException((int)error)));

    /// <summary>A refusal that says when to come again.</summary>
    public static Answer RetryAfter(HttpStatusCode status, string retryAfter) => (_, _) =>
    {
        var answer = StubHandler.Answer(status, """{"message":"no"}""");
        answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return Task.FromResult(answer);
    };

    /// <summary>No response: the time limit of the attempt expires.</summary>
    public static Answer Silence(StubTime time) => Silence(() => time.Advance(StubTime.AttemptTimeout));

    /// <summary>No response until cancellation. The action runs when the request has arrived.</summary>
    public static Answer Silence(Action arrived) => async (_, cancellationToken) =>
    {
        arrived();
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("The wait has no end but cancellation.");
    };

    /// <summary>The same response, but some time later.</summary>
    public static Answer After(this Answer answer, StubTime time, TimeSpan duration) => (request, cancellationToken) =>
    {
        time.Advance(duration);
        return answer(request, cancellationToken);
    };

    public static Answer[] Times(this Answer answer, int count) => [.. Enumerable.Repeat(answer, count)];
}
