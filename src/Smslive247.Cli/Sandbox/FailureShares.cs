using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>Chooses the requests that fail.</summary>
internal static class FailureShares
{
    /// <returns>Null if none shall fail.</returns>
    public static Func<SandboxRequest, SandboxFailure?>? Policy(IReadOnlyList<FailureShare> shares, int? seed)
    {
        if (shares.Count == 0)
        {
            return null;
        }

        var random = seed is { } number ? new Random(number) : new Random();
        return request => Choose(shares, request, random);
    }

    /// <summary>The first share that the request falls into. A random number is drawn for each, so that a seed chooses the same requests.</summary>
    private static SandboxFailure? Choose(IReadOnlyList<FailureShare> shares, SandboxRequest request, Random random) =>
        shares.FirstOrDefault(share => (share.OperationId is null || share.OperationId == request.OperationId) && Draw(random) < share.Share)?.Failure;

    private static double Draw(Random random)
    {
        lock (random)
        {
            return random.NextDouble();
        }
    }
}
