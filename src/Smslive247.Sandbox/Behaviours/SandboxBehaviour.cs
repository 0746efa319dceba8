namespace Smslive247.Sandbox;

/// <summary>A behaviour of the sandbox, with the evidence that the service has it too.</summary>
/// <param name="Statement">A description of the behaviour.</param>
/// <param name="Evidence">The marks of its sources, which the OpenAPI documents define; <c>assumed</c> if there are none.</param>
/// <param name="Option">The member of <see cref="SandboxOptions"/> that changes the behaviour; null if there is none.</param>
public sealed record SandboxBehaviour(string Statement, string Evidence, string? Option)
{
    /// <summary>Whether there is no evidence for the behaviour.</summary>
    public bool IsAssumed => Evidence == BehaviourAttribute.Assumed;
}
