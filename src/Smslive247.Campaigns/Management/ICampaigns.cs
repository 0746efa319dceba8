namespace Smslive247.Campaigns;

/// <summary>Creates and finds campaigns, from any process that works on the database.</summary>
public interface ICampaigns
{
    /// <summary>Creates a campaign as a draft, or finds the one of that name, which another process may have created at the same time.</summary>
    /// <param name="definition">What the campaign is.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="CampaignException">A campaign of that name exists, and is another one.</exception>
    Task<Campaign> CreateAsync(CampaignDefinition definition, CancellationToken cancellationToken = default);

    /// <summary>Finds a campaign.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Null if there is none.</returns>
    Task<Campaign?> FindAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Lists all campaigns, the oldest first.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<IReadOnlyList<Campaign>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Searches the list of the service for messages of an account that are in doubt, unresolved ones too, without waiting for
    /// <see cref="CampaignsOptions.SettleTime"/>. Workers do so by themselves; call it when the list has had more time. Nothing is sent.
    /// </summary>
    /// <param name="account">The account; null for the one without a name.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <exception cref="CampaignException">The account is not registered in this process.</exception>
    /// <exception cref="Smslive247Exception">The list could not be read.</exception>
    Task<ReconciliationSummary> ReconcileAsync(string? account = null, CancellationToken cancellationToken = default);

    /// <summary>Who sends now, and which accounts wait before they send. Nothing is called but the database.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<FleetStatus> GetFleetAsync(CancellationToken cancellationToken = default);

    /// <summary>Erases a number, and the texts that were sent to it, from all campaigns and outboxes. What was not sent yet is skipped.</summary>
    /// <remarks>The hash of an opt-out stays: without it, the next campaign would reach the number again.</remarks>
    /// <param name="phoneNumber">The number, as people write it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The number of messages.</returns>
    /// <exception cref="FormatException">It is not a phone number.</exception>
    Task<int> EraseAsync(string phoneNumber, CancellationToken cancellationToken = default);
}
