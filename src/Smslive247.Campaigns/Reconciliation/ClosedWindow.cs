using System.Runtime.CompilerServices;
using Smslive247.Campaigns.Accounts;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>A time of the past, whose list does not grow while it is read.</summary>
internal sealed record ClosedWindow(DateTimeOffset From, DateTimeOffset To)
{
    // Of the 500,000 messages, 1,000 pages of 500, that the service lets anyone read.
    private const long MostMessages = 400_000;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);

    private bool CanBeHalved => To - From > Shortest;

    /// <summary>As few windows as cover all of them, without times that none covers.</summary>
    public static IReadOnlyList<ClosedWindow> Merge(IEnumerable<ClosedWindow> windows)
    {
        var merged = new List<ClosedWindow>();
        foreach (var window in windows.OrderBy(window => window.From))
        {
            if (merged.Count > 0 && window.From <= merged[^1].To)
            {
                merged[^1] = merged[^1] with { To = window.To > merged[^1].To ? window.To : merged[^1].To };
            }
            else
            {
                merged.Add(window);
            }
        }

        return merged;
    }

    /// <summary>Pages of its messages. A window with more than the service lets anyone read is halved.</summary>
    public async IAsyncEnumerable<IReadOnlyList<ListedMessage>> ListAsync(IMessageLog log, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var windows = new Stack<ClosedWindow>([this]);
        while (windows.TryPop(out var window))
        {
            var pages = log.ListAsync(window.From, window.To, cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using (pages.ConfigureAwait(false))
            {
                bool? hasPage;
                while ((hasPage = await window.MoveNextAsync(pages).ConfigureAwait(false)) == true)
                {
                    yield return pages.Current.Messages;
                }

                if (hasPage is null)
                {
                    window.Halve(windows);
                }
            }
        }
    }

    /// <returns>Null if the window is too long, by what its first page states, or, if that states nothing, by the end of what can be read.</returns>
    private async Task<bool?> MoveNextAsync(IAsyncEnumerator<ListedPage> pages)
    {
        try
        {
            return !await pages.MoveNextAsync().ConfigureAwait(false) ? false : pages.Current.TotalCount > MostMessages && CanBeHalved ? null : true;
        }
        catch (Smslive247PageLimitException) when (CanBeHalved)
        {
            return null;
        }
    }

    /// <summary>What was read of the window already is read again, which changes nothing. A message at the border may be listed twice.</summary>
    private void Halve(Stack<ClosedWindow> windows)
    {
        var middle = From + ((To - From) / 2);
        windows.Push(this with { To = middle });
        windows.Push(this with { From = middle });
    }
}
