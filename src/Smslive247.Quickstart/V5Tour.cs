using Smslive247.V5;

namespace Smslive247.Quickstart;

/// <summary>The calls of v5, whose responses have no envelope.</summary>
internal sealed class V5Tour(ISmslive247Client client) : Tour
{
    protected override async Task<string> GetAccountAsync(CancellationToken cancellationToken)
    {
        var account = await client.Accounts.GetAsync("self", cancellationToken);
        return $"{account.AccountName} ({account.AccountId}) has {account.Credits} credits.";
    }

    protected override async Task<string> SendAsync(string senderId, string number, CancellationToken cancellationToken)
    {
        var request = new SendMessageRequest { SenderId = senderId, PhoneNumber = number, MessageText = Text };
        var message = await client.Messages.SendAsync(request, cancellationToken);
        return $"Sent as {message.MessageId} for {message.CreditsCharged} credits.";
    }

    protected override IAsyncEnumerable<(int PageNo, int Items, long? TotalCount)> ListPages() =>
        client.Messages.ListAllAsync(pageSize: PageSize).AsPages().Select(page => (page.PageNo, page.Items.Count, page.TotalCount));
}
