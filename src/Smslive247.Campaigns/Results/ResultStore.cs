using System.Collections.Concurrent;
using System.Text.Json;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Rate;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Results;

/// <summary>Writes results, each for the claim that it belongs to only. Writing them once more changes nothing.</summary>
internal sealed class ResultStore(IDatabase database, CampaignsOptions options)
{
    private readonly long lease = options.Lease.ToMicroseconds();

    // What the row owns already, by a list, it owns once.
    private const string IsNew = "(select count(*) from smslive247_message own where own.send_id = input.send_id and own.message_id = message) = 0";

    // Counted, since PostgreSQL might read all messages for "not exists".
    private const string IsFree = "(adopted = 0 or (select count(*) from smslive247_message owned where owned.message_id = message) = 0)";

    // After a backup was restored, another message may have the id of one that was forgotten.
    private const string IsSameMessage = "(claim_id = for_claim or (phone_number = for_phone and text = for_text))";

    private static readonly string IsForgotten =
        $"""
        attempt < for_attempt and phone_number = for_phone and text = for_text and (state = {(int)RecipientState.Pending}
            or (state in ({(int)RecipientState.Sending}, {(int)RecipientState.Unknown}, {(int)RecipientState.Unresolved}) and new_state = {(int)RecipientState.Sent}))
        """;

    // A result of an earlier claim changes nothing; what is in doubt becomes certain by a late response only, and a late success even keeps a retry from
    // being sent. A claim that the database has forgotten, with a backup that was restored, counts. As one value, since PostgreSQL would look for the
    // states first, in the whole table.
    private static readonly string IsExpected =
        $"""
        case when claim_id = for_claim then case when state = {(int)RecipientState.Sending} then 1
                when state in ({(int)RecipientState.Unknown}, {(int)RecipientState.Unresolved}) and new_state in ({(int)RecipientState.Sent}, {(int)RecipientState.Refused}) then 1
                when state = {(int)RecipientState.Pending} and new_state = {(int)RecipientState.Sent} then 1 else 0 end
            when {IsForgotten} and new_state in ({(int)RecipientState.Sent}, {(int)RecipientState.Refused}, {(int)RecipientState.Unknown}) then 1 else 0 end = 1
        and {IsFree}
        """;

    private static readonly string NewState =
        $"case when new_state in ({(int)RecipientState.Refused}, {(int)RecipientState.Skipped}) then {SkippedState.Or("new_state")} else new_state end";

    private readonly ConcurrentDictionary<string, long> knownPrices = new();

    /// <returns>The events of campaigns that the results paused.</returns>
    public async Task<IReadOnlyList<CampaignEvent>> WriteAsync(IReadOnlyList<SendResult> results, CancellationToken cancellationToken)
    {
        var written = await database.WriteAsync(session => WriteAsync(session, results), cancellationToken).ConfigureAwait(false);
        Remember(results);
        return written.Events;
    }

    /// <summary>Writes messages that were found in the list of the service. One that another row owns meanwhile is left out.</summary>
    public async Task<WrittenResults> AdoptAsync(IReadOnlyList<SendResult> found, CancellationToken cancellationToken) =>
        found.Count == 0 ? WrittenResults.Nothing : await database.WriteAsync(
            async session =>
            {
                await AdoptionLock.TakeAsync(session, database).ConfigureAwait(false);
                return await WriteAsync(session, found).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);

    private async Task<WrittenResults> WriteAsync(Session session, IReadOnlyList<SendResult> results)
    {
        var (changed, booked) = await UpdateAsync(session, new { lease, rows = JsonSerializer.Serialize(results.Select(ResultRow.From)) }).ConfigureAwait(false);
        ThrowIfNotBooked(results, changed, booked);
        var mistaken = booked.Where(row => row.IsAdoptedByAnother).Select(row => row.MessageId).ToList();
        var undone = mistaken.Count == 0 ? [] : await WrongAdoption.UndoAsync(session, database, mistaken).ConfigureAwait(false);

        // Ledgers before campaigns before accounts, each in one order, here and elsewhere: this order excludes deadlocks.
        var campaigns = results.GroupBy(result => result.Send.CampaignId).OrderBy(campaign => campaign.Key).ToList();
        foreach (var campaign in campaigns.Select(campaign => campaign.Key).Union(undone.Select(row => row.CampaignId)).Order())
        {
            var rows = changed.Where(row => row.CampaignId == campaign).ToDictionary(row => row.Id);
            var (again, open) = (undone.Where(row => row.CampaignId == campaign).ToList(), rows.Values.Where(row => row.State is not RecipientState.Unknown));
            var spent = booked.Where(row => row.CampaignId == campaign).Sum(row => row.Credits) - again.Sum(row => row.Credits);
            await BookAsync(session, campaign, [.. results.Where(result => rows.ContainsKey(result.Send.Id))], spent, open.Sum(row => row.Reserved) - again.Sum(row => row.Reserved)).ConfigureAwait(false);
        }

        var pauses = new CampaignPauses(session, database);
        await pauses.PauseCampaignsAsync(campaigns).ConfigureAwait(false);
        foreach (var account in results.GroupBy(result => result.Send.Account).OrderBy(account => account.Key, StringComparer.Ordinal))
        {
            await pauses.PauseAccountAsync(account.Key, account.Max(result => result.PauseAccount)).ConfigureAwait(false);
            await WriteAccountAsync(session, account.Key, [.. account]).ConfigureAwait(false);
        }

        return new(pauses.Events, changed.Select(row => row.Id).ToHashSet());
    }

    /// <summary>Between the two statements, a response may have come that owns a message that was found.</summary>
    private static void ThrowIfNotBooked(IReadOnlyList<SendResult> results, IReadOnlyList<ChangedSend> changed, IReadOnlyList<BookedMessage> booked)
    {
        var owners = booked.Select(row => row.SendId).ToHashSet();
        var adopted = results.Where(result => result.IsAdopted).Select(result => result.Send.Id).ToHashSet();
        if (changed.Any(row => adopted.Contains(row.Id) && !owners.Contains(row.Id)))
        {
            throw new InvalidOperationException("A message that was found belongs to another row meanwhile: the next search knows it.");
        }
    }

    /// <summary>The message of each attempt is added, late ones too: one that no row owns would be taken for another's.</summary>
    private Task<(IReadOnlyList<ChangedSend> Changed, IReadOnlyList<BookedMessage> Booked)> UpdateAsync(Session session, object rows) => session.QueryTwoAsync<ChangedSend, BookedMessage>(
        $"""
        update smslive247_send set state = {NewState}, reason = new_reason, changed_at = {database.Now},
            claimed_at = case when {IsForgotten} then {database.Now} - @lease else claimed_at end, lease_until = case when {IsForgotten} then {database.Now} else lease_until end,
            claim_id = for_claim, attempt = case when {IsForgotten} then for_attempt else attempt end
        from {database.Rows("send_id bigint, for_claim text, for_attempt integer, new_state integer, message text, new_reason text, adopted integer, for_phone text, for_text text")}
        where id = send_id and {IsExpected}
        returning id as Id, campaign_id as CampaignId, reserved as Reserved, state as State
        """,
        $"""
        insert into smslive247_message (send_id, attempt, message_id, credits, recorded_at, is_adopted)
        select input.send_id, for_attempt, message, booked, {database.Now}, adopted
        from {database.Rows("send_id bigint, for_claim text, for_attempt integer, new_state integer, message text, booked bigint, adopted integer, for_phone text, for_text text")}
            join smslive247_send on id = send_id and {IsSameMessage}
        where new_state = {(int)RecipientState.Sent} and {IsFree} and {IsNew}
        on conflict (send_id, attempt) do nothing
        returning send_id as SendId, (select campaign_id from smslive247_send where id = send_id) as CampaignId, credits as Credits, message_id as MessageId,
            case when is_adopted = 0 and (select count(*) from smslive247_message other where other.message_id = smslive247_message.message_id and other.is_adopted = 1
                and other.send_id <> smslive247_message.send_id) > 0
                then 1 else 0 end as IsAdoptedByAnother
        """,
        rows);

    /// <summary>Counts what came in a row by the last results of the group.</summary>
    private static Task<int> BookAsync(Session session, long campaign, IReadOnlyList<SendResult> results, long spent, long released)
    {
        var refused = Streak.AtEndOf(results, result => result.IsRefusedInGeneral, result => result is { State: RecipientState.Sent, IsAdopted: false });
        var doubts = Streak.AtEndOf(
            results, result => result.State == RecipientState.Unknown, result => result is { State: RecipientState.Sent or RecipientState.Refused, IsAdopted: false });
        return session.ExecuteAsync(
            """
            update smslive247_ledger set spent = spent + @spent, released = released + @released,
                refused_in_row = case when @keepsRefused then refused_in_row else 0 end + @refused,
                doubts_in_row = case when @keepsDoubts then doubts_in_row else 0 end + @doubts
            where campaign_id = @id
            """,
            new { id = campaign, spent, released, keepsRefused = refused.Continues, refused = refused.Length, keepsDoubts = doubts.Continues, doubts = doubts.Length });
    }

    private async Task WriteAccountAsync(Session session, string account, IReadOnlyList<SendResult> results)
    {
        if (results.Max(result => result.Penalty) is { } wait)
        {
            await RatePenalty.ApplyAsync(session, database, account, wait).ConfigureAwait(false);
        }

        if (HighestPrice(results) is { } price && price > knownPrices.GetValueOrDefault(account))
        {
            await session.ExecuteAsync(
                "update smslive247_account set credits_per_part = @price where name = @account and credits_per_part < @price", new { account, price }).ConfigureAwait(false);
        }
    }

    /// <summary>After the commit: what is known need not be written again.</summary>
    private void Remember(IReadOnlyList<SendResult> results)
    {
        foreach (var account in results.GroupBy(result => result.Send.Account))
        {
            knownPrices[account.Key] = Math.Max(knownPrices.GetValueOrDefault(account.Key), HighestPrice(account) ?? 0);
        }
    }

    private static long? HighestPrice(IEnumerable<SendResult> results) =>
        results.Where(result => result.State == RecipientState.Sent).Max(result => (result.Credits + result.Send.Parts - 1) / result.Send.Parts);

    private sealed class ChangedSend
    {
        public long Id { get; init; }

        public long CampaignId { get; init; }

        public long Reserved { get; init; }

        public RecipientState State { get; init; }
    }

    private sealed class BookedMessage
    {
        public long SendId { get; init; }

        public long CampaignId { get; init; }

        public long Credits { get; init; }

        public string MessageId { get; init; } = "";

        public bool IsAdoptedByAnother { get; init; }
    }
}
