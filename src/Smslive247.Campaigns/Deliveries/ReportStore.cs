using System.Text.Json;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns.Deliveries;

/// <summary>Reads which messages wait for a report, and writes what was reported. What is final stays as it is.</summary>
internal sealed class ReportStore(IDatabase database, CampaignsOptions options)
{
    /// <summary>The most messages for which one sweep reads lists; the rest is for the next one.</summary>
    public const int GroupSize = 10_000;

    /// <summary>Beside a key: an expression, so that the key is looked up, and not all that waits.</summary>
    private static readonly string StillWaits = $"delivery + 0 = {(int)DeliveryState.Waiting}";

    /// <summary>Once in a statement: PostgreSQL cannot look in an index for a time that changes meanwhile.</summary>
    private string Now => $"(select {database.Now})";

    public Task<IReadOnlyList<OpenReport>> ListDueAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<OpenReport>(
            $"""
            select m.send_id as SendId, m.attempt as Attempt, c.account as Account, m.message_id as MessageId, m.accepted_at as AcceptedAt,
                case when s.attempt = m.attempt then s.claimed_at end as ClaimedAt, m.recorded_at as RecordedAt, {Now} as Now
            from smslive247_message m join smslive247_send s on s.id = m.send_id
                join smslive247_campaign c on c.id = s.campaign_id join smslive247_account a on a.name = c.account
            where m.delivery = {(int)DeliveryState.Waiting} and m.report_due <= {Now} and m.recorded_at <= {Now} - @first and a.reports_due <= {Now}
            order by m.report_due, m.recorded_at limit {GroupSize}
            """,
            new { first = options.FirstReportCheck.ToMicroseconds() }),
        cancellationToken);

    /// <summary>Takes the turn of reading the list of an account, so that one sweep does at a time, and for many messages.</summary>
    /// <returns>False if another sweep has it.</returns>
    public async Task<bool> TryTakeTurnAsync(string account, CancellationToken cancellationToken) => await database.WriteAsync(
        session => session.ExecuteAsync(
            $"update smslive247_account set reports_due = {database.Now} + @turn where name = @account and reports_due <= {database.Now}",
            new { account, turn = (options.FirstReportCheck / 2).ToMicroseconds() }),
        cancellationToken).ConfigureAwait(false) > 0;

    /// <summary>More is due: the next sweep goes on at once.</summary>
    public Task<int> EndTurnAsync(string account, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync("update smslive247_account set reports_due = 0 where name = @account", new { account }), cancellationToken);

    /// <summary>Writes the final reports of a page, whether or not the list was read for these messages.</summary>
    /// <returns>What changed.</returns>
    public async Task<IReadOnlyList<DeliveryState>> WriteAsync(string account, IEnumerable<ListedMessage> page, CancellationToken cancellationToken)
    {
        var reports = page.Where(message => message.Report is not null).DistinctBy(message => message.Id).Select(message => new
        {
            id = message.Id,
            state = (int)(message.Report!.IsDelivered ? DeliveryState.Delivered : DeliveryState.Undelivered),
            reported = message.Report.Time?.ToMicroseconds(),
        }).ToList();
        return reports.Count == 0 ? [] : await database.WriteAsync(
            async session =>
            {
                var last = await LockAsync(session, account).ConfigureAwait(false);
                return await ChangeAsync(session, account, last, JsonSerializer.Serialize(reports), "id text, state integer, reported bigint", "m.message_id = input.id").ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Plans when the list is read again for messages that had no final report, or ends the wait for one.</summary>
    /// <returns>What changed.</returns>
    public Task<IReadOnlyList<DeliveryState>> CloseAsync(string account, IReadOnlyCollection<OpenReport> messages, ReportSchedule schedule, CancellationToken cancellationToken)
    {
        var next = messages
            .Select(message => new { send = message.SendId, for_attempt = message.Attempt, due = message.MessageId is null ? null : schedule.FindNext(message), state = (int)DeliveryState.NoReport })
            .ToLookup(message => message.due is null);
        return database.WriteAsync(
            async session =>
            {
                var last = await LockAsync(session, account).ConfigureAwait(false);
                await session.ExecuteAsync(
                    $"update smslive247_message set report_due = due from {database.Rows("send bigint, for_attempt integer, due bigint")} where send_id = send and attempt = for_attempt and {StillWaits}",
                    new { rows = JsonSerializer.Serialize(next[false]) }).ConfigureAwait(false);
                return !next[true].Any() ? [] : await ChangeAsync(
                    session, account, last, JsonSerializer.Serialize(next[true]), "send bigint, for_attempt integer, state integer, reported bigint",
                    "m.send_id = input.send and m.attempt = input.for_attempt").ConfigureAwait(false);
            },
            cancellationToken);
    }

    /// <summary>Before anything else is locked. Who has seen a change has then seen all with lower numbers: they are committed in their order.</summary>
    /// <returns>The last number.</returns>
    private Task<long> LockAsync(Session session, string account) =>
        session.ScalarAsync<long>($"select change_number from smslive247_account where name = @account {database.ForUpdate}", new { account });

    /// <summary>Numbers are times where that is more: after a backup was restored, none is given twice.</summary>
    private async Task<IReadOnlyList<DeliveryState>> ChangeAsync(Session session, string account, long last, string rows, string columns, string isOf)
    {
        var number = Math.Max(last, await session.ScalarAsync<long>($"select {database.Now}").ConfigureAwait(false));
        var changed = await session.QueryAsync<DeliveryState>(
            $"""
            update smslive247_message set delivery = new_state, reported_at = new_time, campaign_id = of_campaign, change_number = @number + place
            from (
                select m.send_id as of_send, m.attempt as of_attempt, s.campaign_id as of_campaign, input.state as new_state, input.reported as new_time,
                    row_number() over (order by m.send_id, m.attempt) as place
                from {database.Rows(columns)} join smslive247_message m on {isOf}
                    join smslive247_send s on s.id = m.send_id join smslive247_campaign c on c.id = s.campaign_id
                where c.account = @account and {StillWaits}) as found
            where send_id = of_send and attempt = of_attempt
            returning delivery
            """,
            new { account, number, rows }).ConfigureAwait(false);
        await session.ExecuteAsync(
            "update smslive247_account set change_number = @number where name = @account and @count > 0", new { account, number = number + changed.Count, count = changed.Count }).ConfigureAwait(false);
        return changed;
    }
}
