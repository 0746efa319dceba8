using Microsoft.Extensions.Logging;

namespace Smslive247.Campaigns.Telemetry;

/// <summary>The log messages. They contain no phone number and no text; of exceptions, the type only.</summary>
internal static partial class CampaignLog
{
    [LoggerMessage(1, LogLevel.Information, "Campaign {Campaign} of account {Account}: {Kind} ({PauseReason}).", EventName = nameof(CampaignChanged))]
    public static partial void CampaignChanged(this ILogger logger, string campaign, string? account, CampaignEventKind kind, CampaignPauseReason pauseReason);

    [LoggerMessage(2, LogLevel.Error, "A receiver of events failed: {ErrorType}.", EventName = nameof(ReceiverFailed))]
    public static partial void ReceiverFailed(this ILogger logger, string errorType);

    [LoggerMessage(3, LogLevel.Information, "Worker {Worker} sends, with at most {MaxInFlight} messages in flight.", EventName = nameof(WorkerStarted))]
    public static partial void WorkerStarted(this ILogger logger, string worker, int maxInFlight);

    [LoggerMessage(4, LogLevel.Warning, "The database failed: {ErrorType}. Next attempt in {Wait:0.#} s.", EventName = nameof(DatabaseFailed))]
    public static partial void DatabaseFailed(this ILogger logger, string errorType, double wait);

    [LoggerMessage(5, LogLevel.Error, "This worker claims nothing: {Reason}", EventName = nameof(WorkerClaimsNothing))]
    public static partial void WorkerClaimsNothing(this ILogger logger, string reason);

    [LoggerMessage(6, LogLevel.Warning, "Account {Account} cannot send now ({Reason}). Next attempt in {Wait:0.#} s.", EventName = nameof(ServiceUnreachable))]
    public static partial void ServiceUnreachable(this ILogger logger, string? account, string reason, double wait);

    [LoggerMessage(7, LogLevel.Warning, "{Count} messages are in doubt: they had no result within the lease.", EventName = nameof(MessagesInDoubt))]
    public static partial void MessagesInDoubt(this ILogger logger, int count);

    [LoggerMessage(8, LogLevel.Warning, "{Count} messages of campaign {Campaign} are unresolved: a person has to decide.", EventName = nameof(MessagesUnresolved))]
    public static partial void MessagesUnresolved(this ILogger logger, int count, string campaign);

    [LoggerMessage(15, LogLevel.Warning, "The delivery reports of account {Account} could not be read: {ErrorType}. The next attempt follows.", EventName = nameof(ReportsFailed))]
    public static partial void ReportsFailed(this ILogger logger, string? account, string errorType);

    [LoggerMessage(9, LogLevel.Error, "Campaigns of account {Account} run, and this process cannot send them: {Reason}", EventName = nameof(AccountNotUsable))]
    public static partial void AccountNotUsable(this ILogger logger, string? account, string reason);

    [LoggerMessage(10, LogLevel.Information, "Worker {Worker} stopped, with {InFlight} messages in flight.", EventName = nameof(WorkerStopped))]
    public static partial void WorkerStopped(this ILogger logger, string worker, int inFlight);

    [LoggerMessage(16, LogLevel.Warning, "The scheduler has started no sweep for some time, so that this worker runs one.", EventName = nameof(SweepOverdue))]
    public static partial void SweepOverdue(this ILogger logger);

    [LoggerMessage(14, LogLevel.Warning, "The database may have forgotten messages: {Evidence}. No machine sends for {Count} accounts until their lists were read.", EventName = nameof(GapOpened))]
    public static partial void GapOpened(this ILogger logger, string evidence, int count);

    [LoggerMessage(17, LogLevel.Error, "The list of account {Account} could not be read: {ErrorType}. No machine sends for this account until it was.", EventName = nameof(GapNotRead))]
    public static partial void GapNotRead(this ILogger logger, string? account, string errorType);

    [LoggerMessage(18, LogLevel.Error, "The list of account {Account} lacks messages that the service must have, so that it cannot be trusted. No machine sends for this account until it shows them, or you delete its row in smslive247_gap: then what was sent since the backup is sent twice.", EventName = nameof(GapListIsEmpty))]
    public static partial void GapListIsEmpty(this ILogger logger, string? account);

    [LoggerMessage(19, LogLevel.Warning, "The balance of account {Account} could not be read: {ErrorType}. Nothing depends on it.", EventName = nameof(BalanceNotRead))]
    public static partial void BalanceNotRead(this ILogger logger, string? account, string errorType);

    [LoggerMessage(13, LogLevel.Warning, "Account {Account} is free to send again: of {Listed} listed messages, {Found} were missing in the database, and are marked as sent.", EventName = nameof(GapClosed))]
    public static partial void GapClosed(this ILogger logger, string? account, long listed, int found);

    [LoggerMessage(12, LogLevel.Warning, "The messages of account {Account} could not be searched: {ErrorType}. Messages stay in doubt until the next attempt.", EventName = nameof(SearchFailed))]
    public static partial void SearchFailed(this ILogger logger, string? account, string errorType);

    [LoggerMessage(11, LogLevel.Warning, "The service limits the rate of account {Account}: no machine sends for {Wait:0.#} s.", EventName = nameof(RateLimited))]
    public static partial void RateLimited(this ILogger logger, string? account, double wait);
}
