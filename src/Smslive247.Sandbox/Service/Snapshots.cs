namespace Smslive247.Sandbox.Service;

/// <summary>Copies of the state for a test.</summary>
internal static class Snapshots
{
    public static SandboxMessage Of(Message message, ServiceState state) => new()
    {
        Id = message.Id,
        BatchId = message.BatchId,
        AccountKey = message.Account.Key,
        SenderId = message.SenderId,
        PhoneNumber = message.PhoneNumber,
        Text = message.Text,
        OneTimePassword = message.OneTimePassword,
        Parts = message.Parts,
        Credits = message.Credits,
        DateSubmitted = message.SubmittedAt,
        DateSent = message.IsSent(state.Now) ? message.SentAt : null,
        Reports = [.. message.ReportsAt(state.Now, state.Options.DeliveryDelay).Select(report => new SandboxDeliveryReport(report.Status, report.Date))],
    };

    public static SandboxAccount Of(Account account) => new()
    {
        Id = account.Id,
        Name = account.Name,
        Key = account.Key,
        ParentId = account.Parent?.Id,
        Credits = account.Credits,
    };

    public static RegisteredSenderId Of(SenderId senderId, Account account) => new(
        senderId.Name, senderId.Status.ToString().ToUpperInvariant(), senderId.DateRequested, senderId.DateDecided, senderId.Purpose, senderId.SampleText, account.Key);

    public static RunningBatch Of(Batch batch, ServiceState state) => new()
    {
        Id = batch.Id,
        AccountKey = batch.Account.Key,
        SenderId = batch.SenderId,
        Text = batch.Text,
        Status = batch.Status == BatchStatus.Running && state.Now < batch.StartsAt ? "SCHEDULED" : batch.Status.ToString().ToUpperInvariant(),
        Total = batch.Total,
        Sent = batch.Sent,
        Failed = batch.Failed,
        Credits = batch.CreditsCharged,
        DateSubmitted = batch.SubmittedAt,
        DateStarts = batch.StartsAt,
    };

    public static SentPassword PasswordOf(Message message, ServiceState state)
    {
        var valid = state.OneTimePasswords.Find((message.Account, message.PhoneNumber)) is { } kept && kept.ExpiresAt > state.Now && kept.Password == message.OneTimePassword ? kept : null;
        return new(message.PhoneNumber, message.OneTimePassword!, message.Id, message.SubmittedAt, valid is not null, valid?.ExpiresAt);
    }
}
