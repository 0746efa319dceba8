using System.Runtime.CompilerServices;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Reconciliation;

namespace Smslive247.Campaigns.Tests.Reconciliation;

public sealed class ClosedWindowTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(10, false)]
    [InlineData(1_000, false)]
    [InlineData(2_345, false)]
    [InlineData(2_345, true)]
    public async Task ListAsync_MoreThanTheServiceLetsAnyoneRead_ReadsHalvesUntilAllAreListed(int messages, bool isTotalStated)
    {
        var log = new LimitedLog(messages, isTotalStated: isTotalStated);

        var listed = await new ClosedWindow(Start, Start.AddSeconds(messages)).ListAsync(log, CancellationToken.None).SelectMany(page => page).Select(message => message.Id).ToListAsync();

        Assert.Equal(Enumerable.Range(0, messages).Select(number => $"{number}"), listed.Distinct().OrderBy(int.Parse));
    }

    [Fact]
    public async Task ListAsync_MoreInTwoSecondsThanTheServiceLetsAnyoneRead_Throws() => await Assert.ThrowsAsync<Smslive247PageLimitException>(
        () => new ClosedWindow(Start, Start).ListAsync(new LimitedLog(messages: 500, perSecond: 500), CancellationToken.None).CountAsync().AsTask());

    /// <summary>A message a second, unless stated otherwise, and at most 100 in one list. One that states a total as high as this is not read to its end.</summary>
    private sealed class LimitedLog(int messages, int perSecond = 1, bool isTotalStated = false) : IMessageLog
    {
        public async IAsyncEnumerable<ListedPage> ListAsync(DateTimeOffset from, DateTimeOffset to, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            var listed = Enumerable.Range(0, messages).Select(number => new ListedMessage($"{number}", "1", "S", "T", Start.AddSeconds(number / perSecond), 1))
                .Where(message => from <= message.Time && message.Time <= to).ToList();
            yield return new(listed.Take(100).ToList(), isTotalStated ? listed.Count * 4_000L : null);
            if (listed.Count > 100)
            {
                Assert.False(isTotalStated);
                throw new Smslive247PageLimitException("Too many.");
            }
        }

        public Task<decimal?> ReadCreditsAsync(CancellationToken cancellationToken) => Task.FromResult<decimal?>(null);
    }
}
