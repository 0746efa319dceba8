using System.Globalization;
using System.Net;
using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.Results;

/// <summary>What an exception of a send means.</summary>
internal static class SendFailure
{
    private static readonly TimeSpan DefaultPenalty = TimeSpan.FromSeconds(1);

    // A longer one may be a mistake. If it is not, the next 429 repeats it.
    private static readonly TimeSpan LongestPenalty = TimeSpan.FromMinutes(5);

    public static SendResult Read(ClaimedSend send, Exception exception) => exception switch
    {
        Smslive247ContractException { SentMessageId: { } id } => new(send, RecipientState.Sent, Reasons.UnreadableResponse) { MessageId = id },
        Smslive247RateLimitException limit => Unsent(send, Reasons.RateLimited) with { Penalty = PenaltyOf(limit) },
        Smslive247InsufficientCreditException => Unsent(send, Reasons.NoCredit) with { PauseAccount = CampaignPauseReason.NoCredit },
        Smslive247AuthenticationException => Unsent(send, Reasons.KeyRejected) with { PauseAccount = CampaignPauseReason.KeyRejected },
        Smslive247DryRunException => Unsent(send, Reasons.DryRun) with { PauseAccount = CampaignPauseReason.DryRun },
        KeyProviderException => Unsent(send, Reasons.KeyUnavailable),
        Smslive247ApiException { MayHaveBeenSent: false, StatusCode: >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout } => Unsent(send, Reasons.NotConnected),
        Smslive247ApiException { MayHaveBeenSent: false } error => new(send, RecipientState.Refused, NamesTheNumber(error) ? Reasons.NumberRefused : StatusOf(error)),
        Smslive247Exception { MayHaveBeenSent: false } => Unsent(send, Reasons.NotConnected),
        ArgumentException => new(send, RecipientState.Refused, Reasons.InvalidRequest),
        Smslive247ServerException => Doubt(send, Reasons.ServerError),
        Smslive247ContractException => Doubt(send, Reasons.UnreadableResponse),
        Smslive247Exception => Doubt(send, Reasons.ResponseLost),

        // Of a handler of the host: it may have happened before or after the send.
        _ => Doubt(send, Reasons.HostError),
    };

    private static SendResult Unsent(ClaimedSend send, string reason) => new(send, RecipientState.Pending, reason);

    private static SendResult Doubt(ClaimedSend send, string reason) => new(send, RecipientState.Unknown, reason);

    private static TimeSpan PenaltyOf(Smslive247RateLimitException limit) =>
        limit.RetryAfter is not { } wait ? DefaultPenalty : wait < LongestPenalty ? wait : LongestPenalty;

    private static string StatusOf(Smslive247ApiException error) => ((int)error.StatusCode).ToString(CultureInfo.InvariantCulture);

    /// <summary>By the name of the field, or in the words that v5 was observed to use.</summary>
    private static bool NamesTheNumber(Smslive247ApiException error) =>
        error.Errors.Any(field => field.Field.EndsWith("Number", StringComparison.OrdinalIgnoreCase) || field.Field.EndsWith("Numbers", StringComparison.OrdinalIgnoreCase))
        || error.ServiceMessage?.Contains("destination number", StringComparison.OrdinalIgnoreCase) == true;
}
