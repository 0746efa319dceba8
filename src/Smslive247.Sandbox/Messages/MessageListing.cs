namespace Smslive247.Sandbox.Messages;

/// <summary>What the service shows of the messages of an account: which, when, and how.</summary>
internal sealed class MessageListing(ServiceState state)
{
    private SandboxOptions Options => state.Options;

    /// <summary>Whether no option hides a message.</summary>
    public bool HasAll => Options.ListDelay == TimeSpan.Zero && Options.ListBatchMessages;

    /// <summary>Those that a request asks for, oldest first.</summary>
    public IEnumerable<Message> Find(ServiceRequest request)
    {
        var filter = MessageFilter.Of(request);
        return filter.Range(request.Account.Messages).Where(message => Has(message) && filter.Takes(message, TextOf(message)));
    }

    [Behaviour("A message is in the list, in the download and in the reports of its batch as soon as it is accepted, or sent by its batch; with ListDelay, that time later. By its id it is found at once.", Option = nameof(SandboxOptions.ListDelay))]
    public bool IsDue(Message message) => state.Now - message.AcceptedAt >= Options.ListDelay;

    [Behaviour("The list of messages and their download have messages of batches among them.", Option = nameof(SandboxOptions.ListBatchMessages))]
    private bool Has(Message message) => (Options.ListBatchMessages || !message.IsOfBatch) && IsDue(message);

    [Behaviour("Texts are returned as they were sent.", Option = nameof(SandboxOptions.ListedTexts))]
    public string TextOf(Message message) => Options.ListedTexts switch
    {
        SandboxListedTexts.TrimmedLf => Lines(message.Text),
        SandboxListedTexts.TrimmedCrLf => Lines(message.Text).Replace("\n", "\r\n", StringComparison.Ordinal),
        _ => message.Text,
    };

    private static string Lines(string text) => text.Trim().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
