using Smslive247.Campaigns.Accounts;

namespace Smslive247.Campaigns.Reconciliation;

/// <summary>By what a listed message is recognized. The service may trim texts, or change the ends of lines.</summary>
internal readonly record struct MessageKey
{
    public MessageKey(string phoneNumber, string senderId, string text) => (PhoneNumber, SenderId, Text) = (
        phoneNumber, senderId.Trim().ToUpperInvariant(), string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public string PhoneNumber { get; }

    public string SenderId { get; }

    public string Text { get; }

    /// <summary>The service may list numbers in another form than it received them.</summary>
    public static MessageKey From(ListedMessage message, string region) =>
        new(Msisdn.TryParse(message.PhoneNumber, out var number, region) ? number : message.PhoneNumber, message.SenderId, message.Text);

    public override string ToString() => nameof(MessageKey);
}
