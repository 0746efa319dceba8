using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Messages;

/// <summary>Which entries of a list are wanted.</summary>
internal sealed record MessageFilter(DateTimeOffset? From, DateTimeOffset? To, string? Search)
{
    public bool IsEmpty => (From, To, Search) is (null, null, null);

    [Behaviour("dateFrom and dateTo hold for the date of submission, both included.")]
    [Behaviour("cacheTag changes nothing.")]
    public static MessageFilter Of(ServiceRequest request) =>
        new(request.QueryInstant("DateFrom"), request.QueryInstant("DateTo"), request.Query("SearchText"));

    /// <summary>Those of a log that may be wanted, oldest first. A program that looks for what it has just sent states From: what was there before is not read.</summary>
    public IReadOnlyList<Message> Range(Log<Message> messages) =>
        messages.Range(From is { } from ? messages.FirstWhere(message => message.AddedAt >= from) : messages.Start, messages.End);

    [Behaviour("searchText finds messages by a piece of their text, number or sender ID, in upper or lower case.")]
    public bool Takes(Message message, string text) => Takes(message.SubmittedAt) && Search.Finds(text, message.PhoneNumber, message.SenderId);

    [Behaviour("searchText finds batches by a piece of their text or sender ID.")]
    public bool Takes(Batch batch) => Takes(batch.SubmittedAt) && Search.Finds(batch.Text, batch.SenderId);

    private bool Takes(DateTimeOffset submitted) => !(submitted < From) && !(submitted > To);
}
