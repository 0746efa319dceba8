using System.Runtime.CompilerServices;

namespace Smslive247.Campaigns.Accounts;

internal sealed class V5MessageLog(V5.ISmslive247Client client) : IMessageLog
{
    public async IAsyncEnumerable<ListedPage> ListAsync(DateTimeOffset from, DateTimeOffset to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in client.Messages.ListAllAsync(from, to).AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return new([.. page.Items.Select(Read)], page.TotalCount);
        }
    }

    public async Task<decimal?> ReadCreditsAsync(CancellationToken cancellationToken) => (await client.Accounts.GetAsync("self", cancellationToken).ConfigureAwait(false)).Credits;

    private static ListedMessage Read(V5.Message message) => new(
        message.MessageId, message.PhoneNumber ?? "", message.SenderId ?? "", message.MessageText ?? "", message.DateSubmitted, message.CreditsCharged)
    {
        Report = message.GetFinalReport() is { } report ? new(report.Status == V5.DeliveryStatus.Delivered, report.ReportDate) : null,
    };
}
