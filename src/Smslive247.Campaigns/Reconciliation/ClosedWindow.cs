using System.Runtime.CompilerServices;
using Smslive247.Campaigns.Accounts;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>A time of the past, whose list does not grow while it is read.</summary>
internal sealed record ClosedWindow(DateTimeOffset From, DateTimeOffset To)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);

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
                    yield return pages.Current;
                }

                if (hasPage is null)
                {
                    window.Halve(windows);
                }
            }
        }
    }

    /// <returns>Null if the window is too long.</returns>
    private async Task<bool?> MoveNextAsync(IAsyncEnumerator<IReadOnlyList<ListedMessage>> pages)
    {
        try
        {
            return await pages.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Smslive247PageLimitException) when (To - From > Shortest)
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
