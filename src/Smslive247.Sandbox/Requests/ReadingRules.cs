namespace Smslive247.Sandbox.Requests;

/// <summary>What requests may have beyond the document.</summary>
internal sealed record ReadingRules(bool AllowUnknown, SandboxLeniency Leniency)
{
    /// <summary>Compares the names of members and parameters.</summary>
    public StringComparer Names => Allows(SandboxLeniency.LetterCase) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    public bool Allows(SandboxLeniency leniency) => Leniency.HasFlag(leniency);
}
