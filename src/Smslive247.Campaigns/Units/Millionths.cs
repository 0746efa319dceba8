namespace Smslive247.Campaigns.Units;

/// <summary>Credits as the database has them: millionths, since SQLite has no decimals.</summary>
internal static class Millionths
{
    private const decimal Unit = 1_000_000;

    private const decimal Largest = 1_000_000_000_000;

    /// <summary>Saturated: a charge of any size is written, not lost.</summary>
    public static long ToMillionths(this decimal credits) => (long)decimal.Ceiling(Math.Clamp(credits, -Largest, Largest) * Unit);

    public static decimal ToCredits(this long millionths) => millionths / Unit;
}
