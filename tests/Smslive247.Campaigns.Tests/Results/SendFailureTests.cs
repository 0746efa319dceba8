using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Results;

namespace Smslive247.Campaigns.Tests.Results;

/// <summary>What each failure of a send means for its recipient.</summary>
public sealed class SendFailureTests
{
    public static TheoryData<Exception, RecipientState, string?, CampaignPauseReason> Failures => new()
    {
        { new Smslive247ContractException("x") { SentMessageId = "7", MayHaveBeenSent = true }, RecipientState.Sent, "unreadable-response", CampaignPauseReason.None },
        { new Smslive247ContractException("x") { MayHaveBeenSent = true }, RecipientState.Unknown, "unreadable-response", CampaignPauseReason.None },
        { new Smslive247RateLimitException("x"), RecipientState.Pending, "rate-limited", CampaignPauseReason.None },
        { new Smslive247InsufficientCreditException("x"), RecipientState.Pending, "no-credit", CampaignPauseReason.NoCredit },
        { new Smslive247AuthenticationException("x"), RecipientState.Pending, "key-rejected", CampaignPauseReason.KeyRejected },
        { new Smslive247DryRunException("x"), RecipientState.Pending, "dry-run", CampaignPauseReason.DryRun },
        { new Smslive247ValidationException("x") { StatusCode = HttpStatusCode.BadRequest }, RecipientState.Refused, "400", CampaignPauseReason.None },
        { new Smslive247ValidationException("x") { Errors = [new("phoneNumber", "bad")] }, RecipientState.Refused, "number-refused", CampaignPauseReason.None },
        { new Smslive247ValidationException("x") { ServiceMessage = "None of the provided destination numbers could be processed" }, RecipientState.Refused, "number-refused", CampaignPauseReason.None },
        { new Smslive247NotFoundException("x") { StatusCode = HttpStatusCode.NotFound }, RecipientState.Refused, "404", CampaignPauseReason.None },
        { new Smslive247ServerException("x") { MayHaveBeenSent = true }, RecipientState.Unknown, "server-error", CampaignPauseReason.None },
        { new Smslive247ConnectionException("x") { MayHaveBeenSent = true }, RecipientState.Unknown, "response-lost", CampaignPauseReason.None },
        { new Smslive247TimeoutException("x") { MayHaveBeenSent = true }, RecipientState.Unknown, "response-lost", CampaignPauseReason.None },
        { new Smslive247ConnectionException("x"), RecipientState.Pending, "not-connected", CampaignPauseReason.None },
        { new Smslive247ServerException("x") { StatusCode = HttpStatusCode.ServiceUnavailable }, RecipientState.Pending, "not-connected", CampaignPauseReason.None },
        { new Smslive247ServerException("x") { StatusCode = HttpStatusCode.RequestTimeout }, RecipientState.Pending, "not-connected", CampaignPauseReason.None },
        { new ArgumentException("x"), RecipientState.Refused, "invalid-request", CampaignPauseReason.None },
        { new InvalidOperationException("of a handler of the host"), RecipientState.Unknown, "host-error", CampaignPauseReason.None },
        { new OperationCanceledException(), RecipientState.Unknown, "host-error", CampaignPauseReason.None },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void Read_Failure_IsPendingOnlyIfProvablyUnsent(Exception failure, RecipientState state, string? reason, CampaignPauseReason pause)
    {
        var result = SendFailure.Read(new ClaimedSend(), failure);

        Assert.Equal((state, reason, pause), (result.State, result.Reason, result.PauseAccount));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData(7, 7)]
    [InlineData(3_600, 300)]
    public void Read_RateLimit_HasThePenaltyOfTheService(int? retryAfter, int expected) => Assert.Equal(
        TimeSpan.FromSeconds(expected),
        SendFailure.Read(new(), new Smslive247RateLimitException("x") { RetryAfter = retryAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null }).Penalty);
}
