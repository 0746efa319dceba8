namespace Smslive247.Campaigns.States;

/// <summary>The state of a message that is not sent any more.</summary>
internal static class SkippedState
{
    /// <summary>Not Skipped after an attempt in doubt, which a person wanted to repeat: that attempt may still have sent it.</summary>
    public static string Sql { get; } = Or((int)RecipientState.Skipped);

    /// <param name="state">The SQL of Skipped or Refused.</param>
    public static string Or(object state) => $"case when earlier_doubts > 0 then {(int)RecipientState.Unresolved} else {state} end";
}
