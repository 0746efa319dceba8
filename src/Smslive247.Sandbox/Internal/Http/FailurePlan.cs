namespace Smslive247.Sandbox.Internal.Http;

/// <summary>The failures that the next requests are to meet, in the order they were asked for. Safe for several threads.</summary>
internal sealed class FailurePlan
{
    private readonly object gate = new();
    private readonly Queue<(SandboxFailure Failure, int Times)> planned = new();
    private int used;

    public void Add(SandboxFailure failure, int times)
    {
        lock (gate)
        {
            planned.Enqueue((failure, times));
        }
    }

    /// <returns>What this request meets; null where it meets none.</returns>
    public SandboxFailure? Next()
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

    public void Clear()
    {
        lock (gate)
        {
            planned.Clear();
            used = 0;
        }
    }
}
