using Smslive247.V4;

namespace Smslive247.Quickstart;

/// <summary>What most programs do first: read the account, send, list, and be refused.</summary>
internal sealed class Tour(ISmslive247Client client)
{
    private const int PageSize = 20;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await ShowAccountAsync(cancellationToken);
        await SendAsync(cancellationToken);
        await ListAsync(mostPages: int.MaxValue, cancellationToken);
        await ShowRefusalAsync(cancellationToken);
    }

    /// <summary>The part that costs nothing and changes nothing.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await ShowAccountAsync(cancellationToken);
        await ListAsync(mostPages: 5, cancellationToken);
    }

    private async Task ShowAccountAsync(CancellationToken cancellationToken)
    {
        Heading("The account");
        var account = (await client.Accounts.GetAsync("self", cancellationToken)).Data;
        Console.WriteLine($"  {account.AccountName} ({account.AccountId}) has {account.CreditBalance} credits.");
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        Heading("One SMS");
        var request = new SendMessageRequest
        {
            SenderId = "MyShop",
            MobileNumber = "2348030000001",
            MessageText = "Your order is on its way.",
        };
        var message = (await client.Messages.SendAsync(request, cancellationToken)).Data;
        Console.WriteLine($"  Sent as {message.MessageId} for {message.Charged} credits.");
    }

    private async Task ListAsync(int mostPages, CancellationToken cancellationToken)
    {
        Heading(mostPages == int.MaxValue ? $"All messages, {PageSize} a page" : $"Up to {mostPages} pages of messages, {PageSize} a page");
        var (pages, messages) = (0, 0);
        await foreach (var page in client.Messages.ListAllAsync(pageSize: PageSize).AsPages().Take(mostPages).WithCancellation(cancellationToken))
        {
            pages++;
            messages += page.Items.Count;
            Console.WriteLine($"  page {page.PageNo}  {Bar(messages, page.TotalCount)}  {messages} of {page.TotalCount}");
        }

        Console.WriteLine($"  {pages} pages, {messages} messages.");
    }

    private async Task ShowRefusalAsync(CancellationToken cancellationToken)
    {
        Heading("A send that is refused");
        var request = new SendMessageRequest
        {
            SenderId = "MyShopInLagos",
            MobileNumber = "0803",
            MessageText = "Your order is on its way.",
        };
        try
        {
            await client.Messages.SendAsync(request, cancellationToken);
            throw new InvalidOperationException("The stand-in accepted a request that it should refuse.");
        }
        catch (Smslive247ValidationException exception)
        {
            Console.WriteLine($"  {(int)exception.StatusCode}: {exception.ServiceMessage} May it have been sent all the same? {exception.MayHaveBeenSent}");
            foreach (var error in exception.Errors)
            {
                Console.WriteLine($"    {error.Field}: {error.Message}");
            }
        }
    }

    private static void Heading(string text) => Console.WriteLine($"\n{text}");

    private static string Bar(int done, long? total)
    {
        const int Width = 30;
        var filled = total > 0 ? (int)Math.Min(Width, done * Width / total.Value) : 0;
        return new string('#', filled).PadRight(Width, '.');
    }
}
