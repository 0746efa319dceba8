using Smslive247.V4;

namespace Smslive247.Quickstart;

/// <summary>The calls of v4, whose responses have an envelope.</summary>
internal sealed class V4Tour(ISmslive247Client client) : Tour
{
    protected override async Task<string> GetAccountAsync(CancellationToken cancellationToken)
    {
        var account = (await client.Accounts.GetAsync("self", cancellationToken)).Data;
        return $"{account.AccountName} ({account.AccountId}) has {account.CreditBalance} credits.";
    }

    protected override async Task<string> SendAsync(string senderId, string number, CancellationToken cancellationToken)
    {
        var request = new SendMessageRequest { SenderId = senderId, MobileNumber = number, MessageText = Text };
        var message = (await client.Messages.SendAsync(request, cancellationToken)).Data;
        return $"Sent as {message.MessageId} for {message.Charged} credits.";
    }

    protected override IAsyncEnumerable<(int PageNo, int Items, long? TotalCount)> ListPages() =>
        client.Messages.ListAllAsync(pageSize: PageSize).AsPages().Select(page => (page.PageNo, page.Items.Count, page.TotalCount));
}
