namespace Smslive247.Sandbox.Service;

/// <summary>A snapshot of a one-time password. It is valid if it is neither used, expired nor replaced.</summary>
internal sealed record SentPassword(string PhoneNumber, string OneTimePassword, string MessageId, DateTimeOffset Date, bool IsValid, DateTimeOffset? ExpiresAt);
