namespace Smslive247.Campaigns.Accounts;

internal static class MessageLogExtensions
{
    /// <summary>The balance is shown to people, and decides nothing: a key that may not read it holds up nothing.</summary>
    public static async Task<decimal?> TryReadCreditsAsync(this IMessageLog log, CancellationToken cancellationToken)
    {
        try
        {
            return await log.ReadCreditsAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Smslive247Exception)
        {
            return null;
        }
    }
}
