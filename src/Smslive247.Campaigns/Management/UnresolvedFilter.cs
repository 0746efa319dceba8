using System.Text.Json;
using Smslive247.Campaigns.Units;

namespace Smslive247.Campaigns;

/// <summary>Chooses among recipients that are <see cref="RecipientState.Unresolved"/>.</summary>
public sealed class UnresolvedFilter
{
    /// <summary>All of them.</summary>
    public static UnresolvedFilter All { get; } = new();

    /// <summary>Those with one of these phone numbers, as people write them; null for any.</summary>
    public IReadOnlyCollection<string>? PhoneNumbers { get; init; }

    /// <summary>Those whose attempt began at this time or later; null for any.</summary>
    public DateTimeOffset? AttemptedFrom { get; init; }

    /// <summary>Those whose attempt began before this time; null for any.</summary>
    public DateTimeOffset? AttemptedBefore { get; init; }

    internal object Parameters(long id, string region) => new
    {
        id,
        from = AttemptedFrom?.ToMicroseconds() ?? 0,
        before = AttemptedBefore?.ToMicroseconds() ?? long.MaxValue,
        isAll = PhoneNumbers is null ? 1 : 0,
        rows = JsonSerializer.Serialize((PhoneNumbers ?? []).Select(number => new { phone = Msisdn.Parse(number, region) })),
    };
}
