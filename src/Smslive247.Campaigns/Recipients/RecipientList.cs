using System.Runtime.CompilerServices;
using System.Text.Json;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Numbers;
using Smslive247.Campaigns.States;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Recipients;

/// <summary>Reads recipients in groups, so that memory does not grow with a campaign.</summary>
internal sealed class RecipientList(long campaign, IDatabase database)
{
    public const int GroupSize = 500;

    public IAsyncEnumerable<CampaignRecipient> ListAsync(RecipientState? state, CancellationToken cancellationToken) =>
        ListAsync(InOrder(state), last => new { campaign, last, state = (int?)state ?? -1 }, cancellationToken);

    public IAsyncEnumerable<CampaignRecipient> ListOptedOutAsync(string account, string senderId, CancellationToken cancellationToken) => ListAsync(
        $"{InOrder(state: null)} and {OptOutSql.IsOptedOut(database)} = 1",
        last => new { campaign, last, state = (int)RecipientState.Pending, Account = account, SenderId = senderId },
        cancellationToken);

    private async IAsyncEnumerable<CampaignRecipient> ListAsync(string condition, Func<long, object> parameters, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var last = 0L; ;)
        {
            var group = await ReadAsync(condition, parameters(last), cancellationToken).ConfigureAwait(false);
            foreach (var (id, recipient) in group)
            {
                yield return recipient;
                last = id;
            }

            if (group.Count < GroupSize)
            {
                yield break;
            }
        }
    }

    /// <summary>
    /// In the order of ids without sorting a campaign for each group: by the primary key, or by the index of a state that few messages
    /// have.
    /// </summary>
    private string InOrder(RecipientState? state) => state is RecipientState.Sending or RecipientState.Unknown or RecipientState.Unresolved
        ? $"campaign_id = @campaign and state = {(int)state} and id > @last"
        : $"{database.WithoutIndex("campaign_id")} = @campaign and id > @last and (@state = -1 or state = @state)";

    public async Task<CampaignRecipient?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var found = await ReadAsync("campaign_id = @campaign and send_key = @key", new { campaign, key }, cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0].Recipient;
    }

    public async IAsyncEnumerable<DroppedRow> ListDroppedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var last = 0L; ;)
        {
            var group = await database.ReadAsync(
                session => session.QueryAsync<DroppedRecord>(
                    $"select source_row as SourceRow, problem as Problem from smslive247_dropped_row where campaign_id = @campaign and source_row > @last order by source_row limit {GroupSize}",
                    new { campaign, last }),
                cancellationToken).ConfigureAwait(false);
            foreach (var row in group)
            {
                yield return new(row.SourceRow, row.Problem);
                last = row.SourceRow;
            }

            if (group.Count < GroupSize)
            {
                yield break;
            }
        }
    }

    /// <param name="condition">The SQL of a condition on smslive247_send.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <returns>One group, in the order of ids.</returns>
    public Task<IReadOnlyList<(long Id, CampaignRecipient Recipient)>> ReadAsync(string condition, object parameters, CancellationToken cancellationToken) => database.ReadAsync<IReadOnlyList<(long, CampaignRecipient)>>(
        async session =>
        {
            var sends = await session.QueryAsync<SendRecord>(
                $"""
                select id as Id, phone_number as PhoneNumber, text as Text, parts as Parts, state as State, reason as Reason, attempt as Attempt, claimed_at as ClaimedAt
                from smslive247_send where {condition} order by id limit {GroupSize}
                """,
                parameters).ConfigureAwait(false);
            var messages = await session.QueryAsync<MessageRecord>(
                $"select send_id as SendId, message_id as MessageId, credits as Credits, delivery as Delivery from smslive247_message where send_id in (select id from {database.Rows("id bigint")}) order by recorded_at",
                new { rows = JsonSerializer.Serialize(sends.Select(send => new { id = send.Id })) }).ConfigureAwait(false);
            var own = messages.ToLookup(message => message.SendId);
            return [.. sends.Select(send => (send.Id, send.ToRecipient([.. own[send.Id]])))];
        },
        cancellationToken);

    private sealed class SendRecord
    {
        public long Id { get; init; }

        public string? PhoneNumber { get; init; }

        public string? Text { get; init; }

        public int Parts { get; init; }

        public RecipientState State { get; init; }

        public string? Reason { get; init; }

        public int Attempt { get; init; }

        public long? ClaimedAt { get; init; }

        public CampaignRecipient ToRecipient(IReadOnlyList<MessageRecord> messages) => new()
        {
            PhoneNumber = PhoneNumber,
            Text = Text,
            Parts = Parts,
            State = State,
            Reason = Reason,
            Attempts = Attempt,
            AttemptedAt = ClaimedAt?.ToTime(),
            Credits = messages.Sum(message => message.Credits).ToCredits(),
            MessageIds = [.. messages.Select(message => message.MessageId).OfType<string>()],
            Delivery = DeliveryOrder.Combine(messages.Select(message => message.Delivery)),
        };
    }

    private sealed class MessageRecord
    {
        public long SendId { get; init; }

        public string? MessageId { get; init; }

        public long Credits { get; init; }

        public DeliveryState Delivery { get; init; }
    }

    private sealed class DroppedRecord
    {
        public long SourceRow { get; init; }

        public string Problem { get; init; } = "";
    }
}
