using Microsoft.Extensions.Logging.Abstractions;
using Polly;
using Smslive247.Calls;
using Smslive247.Requests;
using Smslive247.Telemetry;
using Smslive247.V5;

namespace Smslive247.Benchmarks.Telemetry;

/// <summary>The telemetry of a call, without the call.</summary>
internal sealed class TelemetryAlone : ICandidate
{
    private static readonly ApiOperation Operation = new("Messages_Get", HttpMethod.Get, "/api/v5/sms/{messageId}");

    private readonly CallTelemetry telemetry = new(new CallTags(Candidates.Account.BaseAddress, account: null), TimeProvider.System, CallMetrics.Shared, NullLogger.Instance);
    private readonly HttpRequestMessage request = new();
    private readonly ApiCall call = new(Operation, RequestBody.None, new(), CancellationToken.None) { StatusCode = HttpStatusCode.OK };
    private readonly Outcome<Message> outcome = Outcome.FromResult(new Message { MessageId = CannedResponses.Id(1) });
    private readonly Task<string?> result = Task.FromResult<string?>(CannedResponses.Id(1));

    public Task<string?> GetAsync(string messageId)
    {
        var whole = telemetry.StartCall(Operation);
        var attempt = telemetry.StartAttempt(call, request);
        telemetry.CompleteAttempt(call, attempt, outcome.Exception);
        telemetry.CompleteCall(call, whole, outcome);
        return result;
    }

    public Task<string?> ListAsync(int pageNo) => throw new NotSupportedException();

    public Task<string?> SendAsync(string text, string phoneNumber) => throw new NotSupportedException();

    public Task<string?> FailAsync(string messageId) => throw new NotSupportedException();

    public void Dispose() => request.Dispose();
}
