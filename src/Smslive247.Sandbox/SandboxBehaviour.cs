namespace Smslive247.Sandbox;

/// <summary>One thing that the sandbox does, and why it is believed that the service does it too.</summary>
/// <param name="Statement">What it does.</param>
/// <param name="Evidence">The marks of the sources (S, D4, D5, C4, F), which the OpenAPI documents explain; <c>assumed</c> where there are none.</param>
/// <param name="Option">The member of <see cref="SandboxOptions"/> that makes the sandbox do otherwise; null where there is none.</param>
public sealed record SandboxBehaviour(string Statement, string Evidence, string? Option)
{
    /// <summary>Whether the service may well do otherwise.</summary>
    public bool IsAssumed => Evidence == BehaviourAttribute.Assumed;
}
