namespace Smslive247.Sandbox.Internal;

internal sealed class UnbuiltService : ISimulatedService
{
    public bool Knows(string key) => key == "test";

    public SandboxAnswer Handle(SandboxCall call) => SandboxAnswer.Done;
}
