using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Service;

/// <summary>Which messages are wanted, in all accounts.</summary>
internal sealed record MessageQuery
{
    /// <summary>Of the number; null for any.</summary>
    public string? PhoneNumber { get; init; }

    /// <summary>A piece of the text, number or sender ID, or the id of a message or batch.</summary>
    public string? Search { get; init; }

    /// <summary>The id of a message: only older ones.</summary>
    public string? Before { get; init; }

    /// <summary>The id of a message: only newer ones.</summary>
    public string? After { get; init; }

    public int Limit { get; init; } = 100;

    /// <summary>Whether the search finds a message. It reads nothing that changes, so that no lock is needed.</summary>
    public bool Takes(Message message) =>
        Search.Finds(message.Text, message.PhoneNumber, message.SenderId) || Search == message.Id || IsBatch(message.BatchId);

    private bool IsBatch(long batchId) => long.TryParse(Search, out var id) && id == batchId;
}
