namespace Smslive247.Sandbox.Service;

/// <summary>A snapshot of a sender ID, whose status is PENDING, APPROVED or REJECTED.</summary>
internal sealed record RegisteredSenderId(
    string SenderId, string Status, DateTimeOffset DateRequested, DateTimeOffset? DateDecided, string? Purpose, string? SampleText, string AccountKey);
