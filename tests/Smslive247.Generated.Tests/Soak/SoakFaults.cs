using Smslive247.Sandbox;

namespace Smslive247.Tests;

/// <summary>Failures of one request in seven, half of them after the service executed it.</summary>
internal sealed class SoakFaults
{
    private const int RateLimit = 3;

    private static readonly Func<bool, SandboxFailure>[] Kinds =
    [
        isCarriedOut => SandboxFailure.Silence(TimeSpan.Zero, isCarriedOut),
        isCarriedOut => SandboxFailure.Status(500, isCarriedOut: isCarriedOut),
        isCarriedOut => SandboxFailure.Status(503, isCarriedOut: isCarriedOut),
        _ => SandboxFailure.Status(429),
        isCarriedOut => SandboxFailure.BrokenOff(isCarriedOut),
        isCarriedOut => SandboxFailure.Garbage(isCarriedOut),
    ];

    private readonly Random random = new(20240531);

    /// <summary>The sends that arrived, without those that were rejected with 429.</summary>
    public int ArrivedSends { get; private set; }

    public SandboxFailure? Next(SandboxRequest request)
    {
        lock (random)
        {
            var kind = random.Next(100) < 86 ? -1 : random.Next(Kinds.Length);
            ArrivedSends += request.OperationId == "Messages_Send" && kind != RateLimit ? 1 : 0;
            return kind < 0 ? null : Kinds[kind](random.Next(2) == 0);
        }
    }
}
