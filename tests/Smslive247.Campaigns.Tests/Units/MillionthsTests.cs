using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Tests.Units;

public sealed class MillionthsTests
{
    /// <summary>A charge that does not fit would lose its result.</summary>
    [Fact]
    public void ToMillionths_CreditsOfAnySize_AreSaturated()
    {
        Assert.Equal(1_500_000, 1.5m.ToMillionths());
        Assert.Equal(1, 0.0000001m.ToMillionths());
        Assert.Equal(1_000_000_000_000_000_000, decimal.MaxValue.ToMillionths());
        Assert.Equal(-1_000_000_000_000_000_000, decimal.MinValue.ToMillionths());
    }
}
