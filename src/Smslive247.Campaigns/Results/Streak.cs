namespace Smslive247.Campaigns.Results;

/// <summary>How many results of a kind came in a row, at the end of a group.</summary>
/// <param name="Length">The number of them.</param>
/// <param name="Continues">Whether nothing in the group ended the row that came before it.</param>
internal readonly record struct Streak(int Length, bool Continues)
{
    public static Streak AtEndOf(IEnumerable<SendResult> results, Func<SendResult, bool> counts, Func<SendResult, bool> ends) =>
        results.Aggregate(new Streak(0, Continues: true), (streak, result) => ends(result) ? new(0, Continues: false) : counts(result) ? streak with { Length = streak.Length + 1 } : streak);
}
