namespace Smslive247.Campaigns.Claims;

/// <summary>A claim failed, perhaps after its commit. None of its messages was sent.</summary>
internal sealed class ClaimFailedException(IReadOnlyList<ClaimedSend> sends, Exception innerException) : Exception("A claim failed.", innerException)
{
    public IReadOnlyList<ClaimedSend> Sends { get; } = sends;
}
