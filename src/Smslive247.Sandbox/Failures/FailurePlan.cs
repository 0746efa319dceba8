namespace Smslive247.Sandbox.Failures;

/// <summary>The failures of the next requests, in their order. Safe for several threads.</summary>
internal sealed class FailurePlan
{
    private readonly object gate = new();
    private readonly Queue<(SandboxFailure Failure, int Times)> planned = new();
    private int used;

    /// <summary>Decides about requests for which no failure is planned.</summary>
    public Func<SandboxRequest, SandboxFailure?>? Policy { get; set; }

    /// <summary>Decides about requests for which the policy has no failure. It is not cleared.</summary>
    public Func<SandboxRequest, SandboxFailure?>? BackgroundPolicy { get; set; }

    public void Add(SandboxFailure failure, int times)
    {
        lock (gate)
        {
            planned.Enqueue((failure, times));
        }
    }

    /// <returns>The failure of the request; null for none.</returns>
    public SandboxFailure? Next(SandboxRequest request) => NextPlanned() ?? Policy?.Invoke(request) ?? BackgroundPolicy?.Invoke(request);

    public void Clear()
    {
        lock (gate)
        {
            planned.Clear();
            used = 0;
            Policy = null;
        }
    }

    private SandboxFailure? NextPlanned()
    {
        lock (gate)
        {
            if (planned.Count == 0)
            {
                return null;
            }

            var (failure, times) = planned.Peek();
            if (++used == times)
            {
                planned.Dequeue();
                used = 0;
            }

            return failure;
        }
    }
}
