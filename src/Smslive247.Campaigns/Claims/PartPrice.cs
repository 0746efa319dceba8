using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Claims;

/// <summary>The credits of a part, in millionths: the highest of what was given and what was charged.</summary>
internal static class PartPrice
{
    private const decimal Assumed = 1;

    public static long From(decimal? given, long learned) =>
        given is null && learned > 0 ? learned : Math.Max((given ?? Assumed).ToMillionths(), learned);
}
