using Smslive247.Campaigns.Claims;

namespace Smslive247.Campaigns.Tests.Claims;

public sealed class ClaimSelectionTests
{
    [Fact]
    public void From_PartsFitTheSlots_TakesTheFirstMessages() =>
        Assert.Equal([1, 2], ClaimSelection.From(Sends(3, 3, 3), parts: 8, pricePerPart: 1, budgetLeft: null).Taken.Select(send => send.Id));

    [Fact]
    public void From_FirstMessageIsLongerThanTheSlots_TakesNoneOfThoseBehindIt() =>
        Assert.Empty(ClaimSelection.From(Sends(5, 1), parts: 4, pricePerPart: 1, budgetLeft: null).Taken);

    [Fact]
    public void From_BudgetEnds_StopsThere() =>
        Assert.Equal(1, Assert.Single(ClaimSelection.From(Sends(1, 2, 1), parts: 8, pricePerPart: 10, budgetLeft: 25).Taken).Id);

    [Fact]
    public void From_OptedOut_TakesNoSlotAndNoCredit()
    {
        var selection = ClaimSelection.From([Send(1, 5, isOptedOut: true), Send(2, 2)], parts: 2, pricePerPart: 10, budgetLeft: 20);

        Assert.Equal(1, Assert.Single(selection.OptedOut).Id);
        Assert.Equal((2, 20), (Assert.Single(selection.Taken).Id, selection.Taken[0].Reserved));
    }

    [Theory]
    [InlineData(null, 0, 1_000_000)]
    [InlineData(null, 800_000, 800_000)]
    [InlineData(2, 800_000, 2_000_000)]
    [InlineData(2, 3_000_000, 3_000_000)]
    public void PartPrice_GivenAndLearned_IsTheHighest(int? given, long learned, long price) => Assert.Equal(price, PartPrice.From(given, learned));

    private static IEnumerable<ClaimedSend> Sends(params int[] parts) => parts.Select((count, index) => Send(index + 1, count));

    private static ClaimedSend Send(long id, int parts, bool isOptedOut = false) => new() { Id = id, Parts = parts, IsOptedOut = isOptedOut };
}
