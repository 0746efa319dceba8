namespace Smslive247.Campaigns.States;

/// <summary>Why a recipient is in its state. They are in the database: never change them.</summary>
internal static class Reasons
{
    public const string OptedOut = "opted-out";
    public const string TooLate = "too-late";
    public const string Budget = "budget";
    public const string Cancelled = "cancelled";
    public const string Erased = "erased";

    /// <summary>No result within the lease.</summary>
    public const string NoResult = "no-result";

    /// <summary>The worker did not send it, since its lease was half over.</summary>
    public const string LeaseOver = "lease-over";

    /// <summary>The slots of the rate that it would need are too late for its lease, or its worker stops.</summary>
    public const string SlotsTooLate = "slots-too-late";
    public const string OutsideHours = "outside-hours";
    public const string RateLimited = "rate-limited";
    public const string NotConnected = "not-connected";
    public const string KeyUnavailable = "key-unavailable";
    public const string DryRun = "dry-run";
    public const string NoCredit = "no-credit";
    public const string KeyRejected = "key-rejected";

    /// <summary>The claim failed, so nothing was sent.</summary>
    public const string ClaimFailed = "claim-failed";
    public const string NumberRefused = "number-refused";
    public const string ResponseLost = "response-lost";
    public const string ServerError = "server-error";
    public const string UnreadableResponse = "unreadable-response";
    public const string FoundInList = "found-in-list";

    /// <summary>The message that was found for it belongs to another row, as a late response showed.</summary>
    public const string AdoptedByMistake = "adopted-by-mistake";
    public const string ResolvedByPerson = "resolved-by-person";
    public const string NotListed = "not-listed";
    public const string ListNotTrusted = "list-not-trusted";
    public const string ListNotRead = "list-not-read";
    public const string HostError = "host-error";
    public const string InvalidRequest = "invalid-request";
}
