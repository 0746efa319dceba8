namespace Smslive247.Telemetry;

/// <summary>The names of all instruments. The README lists them; a change breaks dashboards of users.</summary>
internal static class InstrumentNames
{
    public const string CallDuration = "messaging.client.operation.duration";

    /// <summary>Not <c>messaging.client.sent.messages</c>, which includes failed sends.</summary>
    public const string SentMessages = "smslive247.client.sent.messages";
    public const string ChargedCredits = "smslive247.client.charged.credits";
    public const string CallAttempts = "smslive247.client.operation.attempts";

    /// <summary>Retries that <c>RetryBudget</c> did not allow.</summary>
    public const string WithheldRetries = "smslive247.client.withheld.retries";

    /// <summary>Not <c>http.client.request.duration</c>, under which .NET measures the same requests.</summary>
    public const string AttemptDuration = "smslive247.client.attempt.duration";
}
