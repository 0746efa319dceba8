namespace Smslive247.Pipeline;

/// <summary>
/// Limits the retries of a client, so that they do not make an outage worse: each retry takes tokens from a bucket, and each success returns
/// some. The numbers are those of the AWS SDKs. While most calls succeed, the bucket is full.
/// </summary>
internal sealed class RetryBudget
{
    private const int Capacity = 500;
    private const int CostOfFailure = 14;
    private const int CostOfRateLimit = 5;
    private int tokens = Capacity;

    /// <summary>Takes the tokens of a retry.</summary>
    /// <returns>False if too few are left: too many retries have failed.</returns>
    public bool TryTake(ApiCall call, Exception failure)
    {
        var cost = failure is Smslive247RateLimitException ? CostOfRateLimit : CostOfFailure;
        if (Add(-cost) < 0)
        {
            Add(cost);
            return false;
        }

        call.LastRetryCost = cost;
        return true;
    }

    /// <summary>Returns the tokens of the last retry of a call that succeeded, or one if it had no retry.</summary>
    public void Return(ApiCall call)
    {
        if (Volatile.Read(ref tokens) < Capacity)
        {
            Add(Math.Max(call.LastRetryCost, 1));
        }
    }

    private int Add(int count)
    {
        while (true)
        {
            var before = Volatile.Read(ref tokens);
            var after = Math.Min(before + count, Capacity);
            if (Interlocked.CompareExchange(ref tokens, after, before) == before)
            {
                return after;
            }
        }
    }
}
