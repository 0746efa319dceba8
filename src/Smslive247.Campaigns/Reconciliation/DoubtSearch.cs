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

    /// <param name="account">The account.</param>
    /// <param name="isWithUnresolved">Whether to search for unresolved messages too, however young they are.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>How many messages were found, and how many were not.</returns>
    public async Task<ReconciliationSummary> RunAsync(string account, bool isWithUnresolved, CancellationToken cancellationToken)
    {
        var age = isWithUnresolved ? TimeSpan.Zero : options.SettleTime;
        var records = (await doubts.ListAsync(account, age, isWithUnresolved, cancellationToken).ConfigureAwait(false)).ToDictionary(record => record.Id);
        if (records.Count == 0)
        {
            return new(0, 0, IsTrusted: true);
        }

        var open = records.Values.Select(record => record.ToDoubt(options.CallTimeout, Margin)).ToLookup(doubt => doubt.Key);
        var list = await ReadAsync(account, open, records.Values.Max(record => record.ClaimedAt), cancellationToken).ConfigureAwait(false);
        var matches = open.SelectMany(key => DoubtMatch.Find([.. key], list.Candidates[key.Key])).ToList();
        events.Publish(await results.AdoptAsync([.. matches.Select(match => ToResult(records[match.Doubt.SendId], match.Message))], cancellationToken).ConfigureAwait(false));
        return await CloseAsync(account, open, list, matches, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ListedCandidates> ReadAsync(string account, ILookup<MessageKey, Doubt> open, long newest, CancellationToken cancellationToken)
    {
        var (log, all) = (logs.Get(account), open.SelectMany(key => key).ToList());
        var list = new ListedCandidates(new(all.Min(doubt => doubt.From), all.Max(doubt => doubt.To)), newest);
        await foreach (var page in list.Window.ListAsync(log, cancellationToken).ConfigureAwait(false))
        {
            var relevant = page.Where(message => open.Contains(MessageKey.From(message)) || list.MayShowTrust(message)).ToList();
            var owners = relevant.Count == 0 ? new Dictionary<string, long>() : await doubts.ReadOwnersAsync(relevant, cancellationToken).ConfigureAwait(false);
            list.Add(page.Count, relevant.Where(message => open.Contains(MessageKey.From(message))), owners);
        }

        list.Credits = await log.ReadCreditsAsync(cancellationToken).ConfigureAwait(false);
        return list;
    }

    private static SendResult ToResult(DoubtRecord record, ListedMessage message) => new(record.ToClaim(), RecipientState.Sent, Reasons.FoundInList)
    {
        MessageId = message.Id,
        Credits = message.Credits?.ToMillionths(),
        IsAdopted = true,
    };

    private async Task<ReconciliationSummary> CloseAsync(string account, ILookup<MessageKey, Doubt> open, ListedCandidates list, List<DoubtMatch> matches, CancellationToken cancellationToken)
    {
        var found = matches.Select(match => match.Doubt).ToHashSet();
        var missing = open.SelectMany(key => key).Where(doubt => !found.Contains(doubt)).ToList();
        var search = new SearchRecord(account, list.Window.From.ToMicroseconds(), list.Window.To.ToMicroseconds(), list.Listed, list.IsTrusted ? 1 : 0, list.Credits?.ToMillionths());
        var unresolved = await doubts.CloseAsync(search, found, missing, options.SettleTime * Patience, cancellationToken).ConfigureAwait(false);
        events.Publish(unresolved.Distinct().Select(campaign => campaign.ToEvent(CampaignEventKind.Unresolved)));
        return new(found.Count, missing.Count, list.IsTrusted);
    }
}
