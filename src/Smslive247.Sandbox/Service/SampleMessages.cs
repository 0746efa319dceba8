using System.Globalization;

namespace Smslive247.Sandbox.Service;

/// <summary>Messages of the initial account that look sent, without a charge.</summary>
internal static class SampleMessages
{
    public static void Add(ServiceState state, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            state.Messages.Add(Create(state, number), state.Now);
        }
    }

    private static Message Create(ServiceState state, int number) => new()
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
