using Smslive247.Sandbox.Options;

namespace Smslive247.Sandbox.State;

internal sealed class SenderId
{
    public const int MaxLength = OptionsCheck.LongestSenderId;

    public required string Name { get; init; }

    public required DateTimeOffset DateRequested { get; init; }

    public string? Purpose { get; init; }

    public string? SampleText { get; init; }

    public SenderIdStatus Status { get; private set; }

    public DateTimeOffset? DateDecided { get; private set; }

    public void Decide(SenderIdStatus status, DateTimeOffset now) => (Status, DateDecided) = (status, now);
}

internal enum SenderIdStatus
{
    Pending,
    Approved,
    Rejected,
    Deleted,
}
