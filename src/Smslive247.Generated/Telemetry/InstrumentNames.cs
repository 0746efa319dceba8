namespace Smslive247.Telemetry;

/// <summary>Every instrument of the meter. The README lists them; a name that changes breaks somebody's dashboard.</summary>
internal static class InstrumentNames
{
    public const string CallDuration = "messaging.client.operation.duration";
    /// <summary>Not <c>messaging.client.sent.messages</c>, which counts what a client tried to send.</summary>
    public const string SentMessages = "smslive247.client.sent.messages";
    public const string ChargedCredits = "smslive247.client.charged.credits";
    public const string CallAttempts = "smslive247.client.operation.attempts";

    /// <summary>Not <c>http.client.request.duration</c>: .NET measures the same requests under that name, without their operation.</summary>
    public const string AttemptDuration = "smslive247.client.attempt.duration";
}
