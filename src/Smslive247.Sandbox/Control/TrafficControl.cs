using Smslive247.Sandbox.Events;
using Smslive247.Sandbox.Http;

namespace Smslive247.Sandbox.Control;

/// <summary>Requests, and how they fail.</summary>
internal sealed class TrafficControl(Gateway gateway)
{
    public void Set(ControlCall call)
    {
        if (call.Seconds("latencySeconds") is { } latency)
        {
            gateway.Latency = latency;
        }

        if (call.Body.ContainsKey("requestsPerSecond"))
        {
            gateway.RateLimit.RequestsPerSecond = call.Integer("requestsPerSecond");
        }
    }

    /// <summary>Newest first.</summary>
    public object ListRequests(ControlCall call) =>
        gateway.Log.From(0, call.Parameter("limit", 100)).Reverse().Select(request => LoggedRequest.Of(request.Number, request.Request)).ToList();

    public object ListFailureRules(ControlCall call) => gateway.Failures.Rules.Select(FailureRuleJson.Of).ToList();

    public object AddFailureRule(ControlCall call)
    {
        if (FailureRuleJson.FindProblem(call) is { } problem)
        {
            return problem;
        }

        gateway.Failures.Add(FailureRuleJson.Read(call));
        return ListFailureRules(call);
    }

    public object ClearFailureRules(ControlCall call)
    {
        gateway.Failures.ClearRules();
        return ListFailureRules(call);
    }
}
