using System.Runtime.CompilerServices;
using Smslive247.Campaigns.Deliveries;
using Smslive247.Campaigns.Management;
using Smslive247.Campaigns.Recipients;
using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns;

/// <summary>A campaign. Its state is in the database: all processes see, and can change, the same one.</summary>
public sealed class Campaign
{
    private readonly CampaignLifecycle lifecycle;
    private readonly RecipientImport import;
    private readonly RecipientList recipients;
    private readonly CampaignFigures figures;
    private readonly DoubtReport doubts;
    private readonly ReportStream reports;
    private readonly long id;
    private readonly string region;

    internal Campaign(long id, string name, string? account, CampaignServices services)
    {
        (Name, Account, this.id, region) = (name, account, id, services.Options.Region);
        lifecycle = new(id, AccountNames.Stored(account), services);
        import = new(id, services.Database, services.Hasher, services.Options);
        recipients = new(id, services.Database);
        doubts = new(id, services.Database);
        reports = new(id, services.Database, services.Options);
        figures = new(id, services.Database, services.Options);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The account; null for the one without a name.</summary>
    public string? Account { get; }

    /// <summary>
    /// Adds recipients to a draft. Rows are read one after the other, and committed in groups: call it again with the same rows after a failure. Of two
    /// rows with one number, the first counts. Texts are rendered here, and do not change any more.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Cancels the call; what was committed stays.</param>
    /// <exception cref="CampaignException">The campaign is no draft, and a row is new.</exception>
    public Task<CampaignImport> AddRecipientsAsync(IAsyncEnumerable<CampaignRow> rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return import.AddAsync(rows, dropped: null, cancellationToken);
    }

    /// <inheritdoc cref="AddRecipientsAsync(IAsyncEnumerable{CampaignRow}, CancellationToken)"/>
    public Task<CampaignImport> AddRecipientsAsync(IEnumerable<CampaignRow> rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return import.AddAsync(rows.ToAsyncEnumerable(), dropped: null, cancellationToken);
    }

    /// <inheritdoc cref="AddRecipientsAsync(IAsyncEnumerable{CampaignRow}, CancellationToken)"/>
    /// <param name="rows">The rows.</param>
    /// <param name="dropped">
    /// Receives the rows of this call that are not added, in their order, each with its number in this call; also if an earlier call dropped them. It is
    /// called as groups are committed, at most 500 rows behind <paramref name="rows"/>.
    /// </param>
    /// <param name="cancellationToken">Cancels the call; what was committed stays.</param>
    public Task<CampaignImport> AddRecipientsAsync(IAsyncEnumerable<CampaignRow> rows, IProgress<DroppedRow> dropped, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(dropped);
        return import.AddAsync(rows, dropped, cancellationToken);
    }

    /// <summary>The rows that were not added, in their order: no phone number, or one that an earlier row has.</summary>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    public IAsyncEnumerable<DroppedRow> ListDroppedRowsAsync(CancellationToken cancellationToken = default) => recipients.ListDroppedAsync(cancellationToken);

    /// <summary>The recipients that wait, and have opted out: they will be skipped, unless the opt-out is removed before.</summary>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    public async IAsyncEnumerable<CampaignRecipient> ListOptedOutAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var definition = await GetDefinitionAsync(cancellationToken).ConfigureAwait(false);
        await foreach (var recipient in recipients.ListOptedOutAsync(AccountNames.Stored(Account), definition.SenderId, cancellationToken).ConfigureAwait(false))
        {
            yield return recipient;
        }
    }

    /// <summary>What the campaign is, as it was created.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<CampaignDefinition> GetDefinitionAsync(CancellationToken cancellationToken = default) => figures.ReadDefinitionAsync(cancellationToken);

    /// <summary>What the campaign will send, cost and take, if it starts now.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<CampaignForecast> ForecastAsync(CancellationToken cancellationToken = default) => figures.ForecastAsync(cancellationToken);

    /// <summary>Starts a draft: workers send its messages from now on. A campaign that runs already, or has completed, stays as it is.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="CampaignException">
    /// It has no recipients, or texts with unknown placeholders, without content or of more than five parts; it is paused or was cancelled; or its account has
    /// <see cref="Smslive247Options.DryRun"/> on, or is not registered here.
    /// </exception>
    public Task StartAsync(CancellationToken cancellationToken = default) => lifecycle.StartAsync(figures, cancellationToken);

    /// <summary>Stops sending, and waits for what is in flight: once it returns, nothing new leaves any machine. A campaign that has completed stays as it is.</summary>
    /// <param name="cancellationToken">Cancels the wait; the campaign stays paused.</param>
    /// <exception cref="CampaignException">It has not started, or was cancelled.</exception>
    public Task PauseAsync(CancellationToken cancellationToken = default) => lifecycle.PauseAsync(cancellationToken);

    /// <summary>Sends on, whatever the reason of the pause was. A campaign that has completed stays as it is.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="CampaignException">It has not started, or was cancelled.</exception>
    public Task ResumeAsync(CancellationToken cancellationToken = default) => lifecycle.ResumeAsync(cancellationToken);

    /// <summary>Skips what has not been sent, for good, and waits for what is in flight.</summary>
    /// <param name="cancellationToken">Cancels the wait; the campaign stays cancelled.</param>
    /// <returns>What had gone out.</returns>
    /// <exception cref="CampaignException">It has ended.</exception>
    public async Task<CampaignProgress> CancelAsync(CancellationToken cancellationToken = default)
    {
        await lifecycle.CancelAsync(cancellationToken).ConfigureAwait(false);
        return await figures.GetProgressAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Counts recipients by their state.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<CampaignProgress> GetProgressAsync(CancellationToken cancellationToken = default) => figures.GetProgressAsync(cancellationToken);

    /// <summary>Recipients in the order of their rows.</summary>
    /// <param name="state">Only those in this state; null for all.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    public IAsyncEnumerable<CampaignRecipient> ListAsync(RecipientState? state = null, CancellationToken cancellationToken = default) => recipients.ListAsync(state, cancellationToken);

    /// <summary>
    /// Sends to recipients that are <see cref="RecipientState.Unresolved"/> once more. Those who received the first message receive a second one: a
    /// person has to accept this, and nothing else ever does.
    /// </summary>
    /// <param name="filter">Which of them; <see cref="UnresolvedFilter.All"/> for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The number of recipients.</returns>
    /// <exception cref="CampaignException">It was cancelled.</exception>
    public Task<int> RetryUnresolvedAsync(UnresolvedFilter filter, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return lifecycle.RetryUnresolvedAsync(filter, cancellationToken);
    }

    /// <summary>Messages that are or were in doubt, with the searches of the list of the service for them.</summary>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    public IAsyncEnumerable<CampaignDoubt> ListDoubtsAsync(CancellationToken cancellationToken = default) => doubts.ListAsync(cancellationToken);

    /// <summary>States what a person knows about a message in doubt. Nothing is sent.</summary>
    /// <param name="phoneNumber">The number of the recipient, as people write it.</param>
    /// <param name="resolution">What became of the message.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>False if the message to this number is not <see cref="RecipientState.Unresolved"/>.</returns>
    /// <exception cref="FormatException">It is not a phone number.</exception>
    public Task<bool> ResolveAsync(string phoneNumber, DoubtResolution resolution, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(phoneNumber);
        return lifecycle.ResolveAsync(PersonsResolution.OfNumber(id, Msisdn.Parse(phoneNumber, region), resolution), cancellationToken);
    }

    /// <summary>Waits until the campaign has ended, and the delivery of each message of it is final.</summary>
    /// <remarks>Workers read the reports. A campaign that is a draft, or paused, does not end; recipients that are unresolved are not waited for.</remarks>
    /// <param name="cancellationToken">Cancels the wait, which may last as long as <see cref="CampaignsOptions.ReportTimeout"/> after the last message.</param>
    /// <returns>The counts, with <see cref="CampaignProgress.Deliveries"/>.</returns>
    public async Task<CampaignProgress> WaitForReportsAsync(CancellationToken cancellationToken = default)
    {
        await reports.WaitAsync(cancellationToken).ConfigureAwait(false);
        return await figures.GetProgressAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Returns the deliveries that are final, each message once, and waits for more. The enumeration ends when no more can come, as
    /// <see cref="WaitForReportsAsync"/> does.
    /// </summary>
    /// <param name="after">The <see cref="DeliveryChange.Position"/> of the last change that you have processed, to continue behind it; 0 for all.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    public IAsyncEnumerable<DeliveryChange> WatchDeliveriesAsync(long after = 0, CancellationToken cancellationToken = default) => reports.WatchAsync(after, cancellationToken);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
