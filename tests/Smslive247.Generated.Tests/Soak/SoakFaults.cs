using Smslive247.Sandbox;

namespace Smslive247.Tests;

/// <summary>Failures of one request in seven, half of them after the service executed it.</summary>
internal sealed class SoakFaults
{
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

    public SandboxFailure? Next(SandboxRequest request) => Next(100) < 86 ? null : Kinds[Next(Kinds.Length)](Next(2) == 0);

    private int Next(int below)
    {
        lock (random)
        {
            return random.Next(below);
        }
    }
}
