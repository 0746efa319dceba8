namespace Smslive247.Campaigns.Units;

/// <summary>Credits as the database has them: millionths, since SQLite has no decimals.</summary>
internal static class Millionths
{
    private const decimal Unit = 1_000_000;

    public static long ToMillionths(this decimal credits) => (long)decimal.Ceiling(credits * Unit);

    public static decimal ToCredits(this long millionths) => millionths / Unit;
}
