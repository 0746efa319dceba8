using System.Runtime.CompilerServices;

namespace Smslive247.Campaigns.Accounts;

internal sealed class V4MessageLog(V4.ISmslive247Client client) : IMessageLog
{
    public async IAsyncEnumerable<IReadOnlyList<ListedMessage>> ListAsync(DateTimeOffset from, DateTimeOffset to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in client.Messages.ListAllAsync(from, to).AsPages().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return [.. page.Items.Select(message => new ListedMessage(
                message.MessageId, message.MobileNumber ?? "", message.SenderId ?? "", message.MessageText ?? "", message.SubmitDate, message.Charged))];
        }
    }

    public async Task<decimal?> ReadCreditsAsync(CancellationToken cancellationToken) => (await client.Accounts.GetAsync("self", cancellationToken).ConfigureAwait(false)).Data.CreditBalance;
}
