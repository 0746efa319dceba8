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
}
