using System.Globalization;

namespace Smslive247.Sandbox.Internal;

/// <summary>Carries out what a test decides.</summary>
internal static class Control
{
    public static Account AccountOf(ServiceState state, string? key) =>
        key is null ? state.First : state.Accounts.WithKey(key) ?? throw new ArgumentException("There is no account with this key.", nameof(key));

    public static void Decide(ServiceState state, string senderId, string? key, SenderIdStatus status)
    {
        var found = AccountOf(state, key).SenderIds.Find(senderId);
        (found ?? throw new ArgumentException("The account has no such sender ID.", nameof(senderId))).Decide(status, state.Now);
    }

    public static void Report(ServiceState state, string messageId, string status)
    {
        var message = state.Messages.Find(messageId) ?? throw new ArgumentException("There is no such message.", nameof(messageId));
        if (!message.IsSent(state.Now))
        {
            throw new InvalidOperationException("The message is not sent yet, so it cannot have a delivery report.");
        }

        message.Tell(new DeliveryReport(status, state.Now));
    }

    public static void AddMessages(ServiceState state, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, state.Options.MaxMessages);
        for (var number = 1; number <= count; number++)
        {
            state.Messages.Add(Seeded(state, number));
        }
    }

    public static SandboxMessage Snapshot(Message message, ServiceState state) => new()
    {
        Id = message.Id,
        BatchId = message.BatchId,
        AccountKey = message.Account.Key,
        SenderId = message.SenderId,
        PhoneNumber = message.PhoneNumber,
        Text = message.Text,
        Parts = message.Parts,
        Credits = message.Credits,
        DateSubmitted = message.SubmittedAt,
        DateSent = message.IsSent(state.Now) ? message.SentAt : null,
        Reports = [.. message.ReportsAt(state.Now, state.Options.DeliveryDelay).Select(report => new SandboxDeliveryReport(report.Status, report.Date))],
    };

    public static SandboxAccount Snapshot(Account account) => new()
    {
        Id = account.Id,
        Name = account.Name,
        Key = account.Key,
        ParentId = account.Parent?.Id,
        Credits = account.Credits,
    };

    private static Message Seeded(ServiceState state, int number) => new()
    {
        Id = state.Identifiers.NextMessage(),
        BatchId = state.Identifiers.NextBatch(),
        Account = state.First,
        SenderId = FirstAccount.SenderId,
        PhoneNumber = (2348_030_000_000 + (number % 10_000_000)).ToString(CultureInfo.InvariantCulture),
        Text = string.Create(CultureInfo.InvariantCulture, $"Message {number}"),
        Parts = 1,
        Credits = state.Options.CreditsPerPart,
        SubmittedAt = state.Now,
        SentAt = state.Now,
    };
}
