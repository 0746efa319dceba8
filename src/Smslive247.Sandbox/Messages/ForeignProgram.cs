namespace Smslive247.Sandbox.Messages;

/// <summary>Another program that sends with the same account.</summary>
internal sealed class ForeignProgram(ServiceState state)
{
    private const string Text = "A message of another program.";

    /// <summary>Sends another message to the number of one that was accepted, if chance wants it.</summary>
    [Behaviour("No other program sends with the account; with ForeignMessageShare, one sends a message of its own to the number of that share of single messages.", Option = nameof(SandboxOptions.ForeignMessageShare))]
    public void Follow(Message message)
    {
        var share = state.Options.ForeignMessageShare;
        if (share > 0 && state.Chance.NextDouble() < share)
        {
            Send(message.Account, message.SenderId, message.PhoneNumber, Text, state.Now);
        }
    }

    /// <exception cref="ArgumentException">The message would be none.</exception>
    public static void Check(string phoneNumber, string text, string senderId)
    {
        ArgumentNullException.ThrowIfNull(phoneNumber);
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentException.ThrowIfNullOrEmpty(senderId);
        Require(phoneNumber.Length is >= 7 and <= 15 && phoneNumber.All(char.IsAsciiDigit), "A number has 7 to 15 digits, and nothing else.", nameof(phoneNumber));
        Require(text.Length <= MessageParts.MaxCharacters, $"A text has at most {MessageParts.MaxCharacters} characters.", nameof(text));
        Require(senderId.Length <= SenderId.MaxLength, $"A sender ID has at most {SenderId.MaxLength} characters.", nameof(senderId));
    }

    /// <returns>Null if the credits do not cover the message.</returns>
    public Message? Send(Account account, string senderId, string phoneNumber, string text, DateTimeOffset submittedAt)
    {
        var parts = MessageParts.Count(text);
        var cost = parts * state.Options.CreditsPerPart;
        return account.Credits >= cost ? Accept(new Message
        {
            Id = state.Identifiers.NextMessage(),
            BatchId = state.Identifiers.NextBatch(),
            Account = account,
            SenderId = senderId,
            PhoneNumber = phoneNumber,
            Text = text,
            Parts = parts,
            Credits = cost,
            SubmittedAt = submittedAt,
            SentAt = submittedAt,
        }) : null;
    }

    private static void Require(bool isMet, string problem, string parameter)
    {
        if (!isMet)
        {
            throw new ArgumentException(problem, parameter);
        }
    }

    private Message Accept(Message message)
    {
        state.Accept(message);
        return message;
    }
}
