using Microsoft.Data.Sqlite;

namespace Worker;

/// <param name="ClaimedAt">In seconds, as of unixepoch().</param>
internal sealed record Reminder(long Id, string PhoneNumber, string Text, long ClaimedAt);

/// <summary>
/// Reminders in SQLite. A row is due, claimed, sent or failed. Several workers may share the table: each row is claimed once, and no row that
/// is claimed becomes due by itself.
/// </summary>
internal sealed class ReminderTable(string connectionString)
{
    // Times are in seconds, as of unixepoch().
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS reminders (
            id INTEGER PRIMARY KEY,
            phone_number TEXT NOT NULL,
            text TEXT NOT NULL,
            due_at INTEGER NOT NULL,
            state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'claimed', 'sent', 'failed')),
            claimed_at INTEGER,
            result TEXT);
        CREATE INDEX IF NOT EXISTS reminders_by_state ON reminders (state, due_at)
        """;

    private const string Claim = """
        UPDATE reminders SET state = 'claimed', claimed_at = unixepoch()
        WHERE id = (SELECT id FROM reminders WHERE state = 'due' AND due_at <= unixepoch() ORDER BY due_at, id LIMIT 1)
        RETURNING id, phone_number, text, claimed_at
        """;

    public Task CreateAsync() => ExecuteAsync(Schema);

    /// <returns>A row that no other worker has; null if none is due. It is committed when this returns.</returns>
    public async Task<Reminder?> ClaimAsync()
    {
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var reminder = await ReadClaimAsync(connection);
        await transaction.CommitAsync();
        return reminder;
    }

    public Task MarkSentAsync(Reminder reminder, string messageId) => FinishAsync(reminder, "sent", messageId);

    public Task MarkFailedAsync(Reminder reminder, string reason) => FinishAsync(reminder, "failed", reason);

    /// <summary>Makes a row due again, which was certainly not sent.</summary>
    public Task ReleaseAsync(Reminder reminder, TimeSpan delay) =>
        UpdateAsync(reminder, "state = 'due', due_at = unixepoch() + $seconds", ("$seconds", (long)delay.TotalSeconds));

    public async IAsyncEnumerable<(long Id, string ClaimedAt)> ListUnfinishedAsync()
    {
        await using var connection = await OpenAsync();
        await using var list = Command(connection, "SELECT id, datetime(claimed_at, 'unixepoch') FROM reminders WHERE state = 'claimed' ORDER BY id");
        await using var rows = await list.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            yield return (rows.GetInt64(0), rows.GetString(1));
        }
    }

    private static async Task<Reminder?> ReadClaimAsync(SqliteConnection connection)
    {
        await using var claim = Command(connection, Claim);
        await using var row = await claim.ExecuteReaderAsync();
        return await row.ReadAsync() ? new(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3)) : null;
    }

    private Task FinishAsync(Reminder reminder, string state, string result) =>
        UpdateAsync(reminder, "state = $state, result = $result", ("$state", state), ("$result", result));

    // Only the claim of this worker: a person may have decided in the meantime.
    private Task UpdateAsync(Reminder reminder, string values, params (string Name, object Value)[] parameters) => ExecuteAsync(
        $"UPDATE reminders SET {values} WHERE id = $id AND state = 'claimed' AND claimed_at = $claimed",
        [.. parameters, ("$id", reminder.Id), ("$claimed", reminder.ClaimedAt)]);

    private async Task ExecuteAsync(string sql, params (string Name, object Value)[] values)
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<SqliteConnection> OpenAsync()
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    // It takes part in the transaction of the connection, if there is one.
    private static SqliteCommand Command(SqliteConnection connection, string sql, params (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
