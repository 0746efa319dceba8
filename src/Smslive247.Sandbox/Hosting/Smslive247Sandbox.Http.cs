using Smslive247.Sandbox.Options;

namespace Smslive247.Sandbox;

/// <summary>The HTTP behaviour of the sandbox.</summary>
public sealed partial class Smslive247Sandbox
{
    /// <summary>The delay of each response. The request is processed after the delay, even if the caller has disconnected.</summary>
    /// <exception cref="ArgumentException">The time is negative, or more than a day.</exception>
    public TimeSpan Latency
    {
        get => gateway.Latency;
        set
        {
            OptionsCheck.CheckLatency(value);
            gateway.Latency = value;
        }
    }

    /// <summary>The number of requests that an account can make in a second, before it receives 429; null for no limit.</summary>
    /// <exception cref="ArgumentException">The number is less than 1.</exception>
    public int? RequestsPerSecond
    {
        get => gateway.RateLimit.RequestsPerSecond;
        set
        {
            OptionsCheck.CheckRequestsPerSecond(value);
            gateway.RateLimit.RequestsPerSecond = value;
        }
    }

    /// <summary>
    /// Returns the failure of a request, for instance at random or by its <see cref="SandboxRequest.OperationId"/>, or null for none. The status of
    /// the request is null. It is not called for requests that fail by a rule, such as those of <see cref="FailNext"/>.
    /// Several threads may call it at once. An exception becomes a response with status 500.
    /// </summary>
    /// <value>Default: null, no failures.</value>
    public Func<SandboxRequest, SandboxFailure?>? FailurePolicy
    {
        get => gateway.Failures.Policy;
        set => gateway.Failures.Policy = value;
    }

    /// <summary>
    /// Called with each request when its response is decided, for instance to write a log. Several threads may call it at once, and a request waits for it:
    /// return soon, and do not throw.
    /// </summary>
    /// <value>Default: null.</value>
    public Action<SandboxRequest>? RequestObserver
    {
        get => gateway.Log.Observer;
        set => gateway.Log.Observer = value;
    }

    /// <summary>The last 1,000 requests, including failed ones, oldest first.</summary>
    public IReadOnlyList<SandboxRequest> Requests => gateway.Log.Requests;

    /// <summary>The number of requests since the start or the last <see cref="Reset"/>.</summary>
    public long RequestCount => gateway.Log.Count;

    /// <summary>The rules by which requests fail, each with the times that are left. The first one that applies decides.</summary>
    public IReadOnlyList<SandboxFailureRule> FailureRules => gateway.Failures.Rules;

    /// <summary>Makes the next requests fail. Several calls are applied in their order.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="times">The number of requests.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public void FailNext(SandboxFailure failure, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(failure);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        gateway.Failures.Add(new() { Failure = failure, Times = times });
    }

    /// <summary>Makes requests fail by a rule: those of an operation, or a share of them. Rules with a number of times come first, then those without.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentException">A value of the rule is out of its range, or no document has the operation.</exception>
    public void AddFailureRule(SandboxFailureRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        gateway.Failures.Add(rule);
    }

    /// <summary>Removes all failure rules, also those of the options, and what is left of <see cref="FailNext"/>; not the <see cref="FailurePolicy"/>.</summary>
    public void ClearFailureRules() => gateway.Failures.ClearRules();
}
