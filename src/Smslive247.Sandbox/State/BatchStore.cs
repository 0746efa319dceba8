namespace Smslive247.Sandbox.State;

/// <summary>The batches of all accounts that are not over.</summary>
internal sealed class BatchStore(SandboxOptions options, Identifiers identifiers, MessageStore messages)
{
    private readonly List<Batch> waiting = [];

    /// <summary>Numbers of one account that are still to be sent to.</summary>
    public int WaitingNumbers(Account account) => waiting.Where(batch => batch.Account == account).Sum(batch => batch.Recipients.Count - batch.Sent);

    public void Start(Batch batch, DateTimeOffset now)
    {
        MakeRoom(batch.Account);
        batch.Account.Batches.Set(batch.Id, batch);
        waiting.Add(batch);
        messages.Accept(batch.Recipients.Count);
        batch.Run(now);
    }

    /// <summary>Sends what is due by now.</summary>
    [Behaviour("A batch sends BatchMessagesPerSecond messages in a second.", Option = nameof(SandboxOptions.BatchMessagesPerSecond))]
    public void SendDue(DateTimeOffset now)
    {
        if (waiting.Count == 0)
        {
            return;
        }

        var due = waiting.Where(batch => batch.Status == BatchStatus.Running).SelectMany(batch => Due(batch, now)).ToList();
        // By time, so that the messages of batches that run side by side are in order.
        due.OrderBy(message => message.SentAt).ToList().ForEach(message => messages.Add(message, now));
        waiting.RemoveAll(batch => batch.IsOver);
    }

    /// <summary>Stops a batch for good; the credits that were reserved for what was not sent come back.</summary>
    public void Abort(Batch batch)
    {
        if (batch.IsOver)
        {
            return;
        }

        batch.Account.Credits += batch.Abort();
        waiting.Remove(batch);
    }

    public void AbortAll(Account account) => waiting.Where(batch => batch.Account == account).ToList().ForEach(Abort);

    [Behaviour("The last 2,000 batches of an account are known; an older one that is not over is aborted.")]
    private void MakeRoom(Account account)
    {
        if (account.Batches.IsFull && account.Batches.Values.First() is { IsOver: false } oldest)
        {
            Abort(oldest);
        }
    }

    private IEnumerable<Message> Due(Batch batch, DateTimeOffset now) =>
        batch.Advance(now, options.BatchMessagesPerSecond).Select(sent => new Message
        {
            Id = identifiers.NextMessage(),
            BatchId = batch.Id,
            IsOfBatch = true,
            Account = batch.Account,
            SenderId = batch.SenderId,
            PhoneNumber = sent.To.Number,
            Text = sent.To.Text,
            Parts = sent.To.Parts,
            Credits = sent.To.Parts * batch.CreditsPerPart,
            SubmittedAt = batch.SubmittedAt,
            SentAt = sent.SentAt,
        });
}
