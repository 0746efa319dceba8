using Smslive247.Sandbox.Internal;

namespace Smslive247.Sandbox;

/// <summary>How the sandbox answers over HTTP, whatever the service says.</summary>
public sealed partial class Smslive247Sandbox
{
    /// <summary>How long each answer takes. The request is carried out after that time, even if the caller is gone by then.</summary>
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

    /// <summary>How many requests a key may make in a second before it is answered 429; null for any number.</summary>
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
    /// Decides how a request fails that no <see cref="FailNext"/> is for, at random for instance; null lets it through. It is
    /// called by several threads at once; what it throws is answered 500, and says so.
    /// </summary>
    /// <value>Default: null, none fails.</value>
    public Func<SandboxFailure?>? FailurePolicy
    {
        get => gateway.Failures.Policy;
        set => gateway.Failures.Policy = value;
    }

    /// <summary>The last 1,000 requests, oldest first, those that failed included.</summary>
    public IReadOnlyList<SandboxRequest> Requests => gateway.Log.Requests;

    /// <summary>Makes the next requests fail, whatever they ask for. Failures that are asked for one after the other happen in that order.</summary>
    /// <param name="failure">How they fail.</param>
    /// <param name="times">How many requests.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public void FailNext(SandboxFailure failure, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(failure);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        gateway.Failures.Add(failure, times);
    }
}
