namespace Smslive247.Sandbox.Behaviours;

/// <summary>States a behaviour where its code stands. The sandbox lists them all, so that no assumption passes for a fact.</summary>
/// <param name="statement">What the sandbox does, in one sentence.</param>
[AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Property, AllowMultiple = true)]
internal sealed class BehaviourAttribute(string statement) : Attribute
{
    public const string Assumed = "assumed";

    public string Statement => statement;

    /// <summary>The marks of api evidence, such as <c>S, D5</c>.</summary>
    public string Evidence { get; init; } = Assumed;

    /// <summary>The option that makes the sandbox do otherwise.</summary>
    public string? Option { get; init; }
}
