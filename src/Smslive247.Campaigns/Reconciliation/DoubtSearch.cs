using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Events;
using Smslive247.Campaigns.Results;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>
/// Searches the list of the service for messages in doubt. What is listed was sent. What is not listed is left to a person: it is never sent again by
/// itself, since nobody knows how late the list shows a message.
/// </summary>
internal sealed class DoubtSearch(DoubtStore doubts, ResultStore results, MessageLogSource logs, CampaignsOptions options, EventPublisher events)
{
    /// <summary>After so many settle times, a message is left to a person, though no search can be trusted.</summary>
    public const int Patience = 3;

    // Of our clocks, and of the service's.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(2);

    /// <summary>Searches for the oldest messages of an account that are in doubt for longer than the settle time.</summary>
    public async Task RunAsync(string account, CancellationToken cancellationToken)
    {
        var records = await doubts.ListAsync(account, options.SettleTime, isWithUnresolved: false, after: null, cancellationToken).ConfigureAwait(false);
        await SearchAsync(account, records, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Searches for all messages of an account that are in doubt, unresolved ones too, whatever their age.</summary>
    /// <returns>How many messages were found, and how many were not.</returns>
    public async Task<ReconciliationSummary> RunForAllAsync(string account, CancellationToken cancellationToken)
    {
        var (total, last) = (new ReconciliationSummary(0, 0, IsTrusted: true), (DoubtRecord?)null);
        while (await doubts.ListAsync(account, TimeSpan.Zero, isWithUnresolved: true, last, cancellationToken).ConfigureAwait(false) is { Count: > 0 } records)
        {
            var summary = await SearchAsync(account, records, cancellationToken).ConfigureAwait(false);
            (total, last) = (new(total.Found + summary.Found, total.NotListed + summary.NotListed, total.IsTrusted && summary.IsTrusted), records[^1]);
        }

        return total;
    }

    private async Task<ReconciliationSummary> SearchAsync(string account, IReadOnlyList<DoubtRecord> records, CancellationToken cancellationToken)
    {
        if (records.Count == 0)
        {
            return new(0, 0, IsTrusted: true);
        }

        var due = records.ToDictionary(record => record.Id);
        var open = records.Select(ToDoubt).ToLookup(doubt => doubt.Key);
        var list = await ReadAsync(account, open, records.Max(record => record.ClaimedAt), cancellationToken).ConfigureAwait(false);

        // Others with the same number and text, whose turn has not come, may have sent what is listed.
        var rivals = await doubts.ListRivalsAsync(account, list.Candidates.Select(key => key.Key.PhoneNumber), due.Keys, cancellationToken).ConfigureAwait(false);
        var all = open.SelectMany(key => key).Concat(rivals.Select(ToDoubt)).ToLookup(doubt => doubt.Key);
        var found = list.Candidates.SelectMany(key => DoubtMatch.Find([.. all[key.Key]], key)).Where(match => due.ContainsKey(match.Doubt.SendId));
        var written = await results.AdoptAsync([.. found.Select(match => ToResult(due[match.Doubt.SendId], match.Message))], cancellationToken).ConfigureAwait(false);
        events.Publish(written.Events);
        return await CloseAsync(account, open, list, written.Changed, cancellationToken).ConfigureAwait(false);
    }

    private Doubt ToDoubt(DoubtRecord record) => record.ToDoubt(options.CallTimeout, Margin);

    private async Task<ListedCandidates> ReadAsync(string account, ILookup<MessageKey, Doubt> open, long newest, CancellationToken cancellationToken)
    {
        var (log, list) = (logs.Get(account), new ListedCandidates(newest));
        foreach (var window in ClosedWindow.Merge(open.SelectMany(key => key).Select(doubt => new ClosedWindow(doubt.From, doubt.To))))
        {
            await foreach (var page in window.ListAsync(log, cancellationToken).ConfigureAwait(false))
            {
                var keyed = page.Select(message => (Key: MessageKey.From(message, options.Region), Message: message)).Where(one => open.Contains(one.Key)).ToList();
                var relevant = keyed.Select(one => one.Message).Concat(page.Where(list.MayShowTrust)).ToList();
                var owners = relevant.Count == 0 ? new Dictionary<string, long>() : await doubts.ReadOwnersAsync(relevant, cancellationToken).ConfigureAwait(false);
                list.Add(page.Count, keyed, owners);
            }
        }

        list.Credits = await log.TryReadCreditsAsync(cancellationToken).ConfigureAwait(false);
        return list;
    }

    private static SendResult ToResult(DoubtRecord record, ListedMessage message) => new(record.ToClaim(), RecipientState.Sent, Reasons.FoundInList)
    {
        MessageId = message.Id,
        Credits = message.Credits?.ToMillionths(),
        IsAdopted = true,
    };

    private async Task<ReconciliationSummary> CloseAsync(
        string account, ILookup<MessageKey, Doubt> open, ListedCandidates list, IReadOnlySet<long> adopted, CancellationToken cancellationToken)
    {
        var all = open.SelectMany(key => key).ToLookup(doubt => adopted.Contains(doubt.SendId));
        var (from, to) = (all.SelectMany(one => one).Min(doubt => doubt.From), all.SelectMany(one => one).Max(doubt => doubt.To));
        var search = new SearchRecord(account, from.ToMicroseconds(), to.ToMicroseconds(), list.Listed, list.IsTrusted ? 1 : 0, list.Credits?.ToMillionths());
        var unresolved = await doubts.CloseAsync(search, all[true], all[false], options.SettleTime, cancellationToken).ConfigureAwait(false);
        events.Publish(unresolved.Distinct().Select(campaign => campaign.ToEvent(CampaignEventKind.Unresolved)));
        return new(all[true].Count(), all[false].Count(), list.IsTrusted);
    }
}
