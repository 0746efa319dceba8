using Microsoft.Extensions.DependencyInjection;

namespace Smslive247.Quickstart;

/// <summary>The first steps of most programs: read the account, send, list, and handle an error response. The derived classes call each version.</summary>
internal abstract class Tour
{
    protected const int PageSize = 20;
    protected const string Text = "Your order is on its way.";

    public static Tour Create(string api, IServiceProvider clients) => api == "v4"
        ? new V4Tour(clients.GetRequiredService<V4.ISmslive247Client>())
        : new V5Tour(clients.GetRequiredService<V5.ISmslive247Client>());

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await ShowAccountAsync(cancellationToken);
        await SendAsync(cancellationToken);
        await ListAsync(mostPages: int.MaxValue, cancellationToken);
        await ShowErrorAsync(cancellationToken);
    }

    /// <summary>The read-only part, which costs nothing.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await ShowAccountAsync(cancellationToken);
        await ListAsync(mostPages: 5, cancellationToken);
    }

    /// <returns>A text with the name, id and credits of the account.</returns>
    protected abstract Task<string> GetAccountAsync(CancellationToken cancellationToken);

    /// <returns>A text with the id and cost of the message.</returns>
    protected abstract Task<string> SendAsync(string senderId, string number, CancellationToken cancellationToken);

    /// <returns>All messages, page by page.</returns>
    protected abstract IAsyncEnumerable<(int PageNo, int Items, long? TotalCount)> ListPages();

    private async Task ShowAccountAsync(CancellationToken cancellationToken)
    {
        Heading("The account");
        Console.WriteLine($"  {await GetAccountAsync(cancellationToken)}");
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        Heading("One SMS");
        Console.WriteLine($"  {await SendAsync("Sandbox", "2348030000001", cancellationToken)}");
    }

    private async Task ListAsync(int mostPages, CancellationToken cancellationToken)
    {
        Heading(mostPages == int.MaxValue ? $"All messages, {PageSize} a page" : $"Up to {mostPages} pages of messages, {PageSize} a page");
        var (pages, messages) = (0, 0);
        await foreach (var (pageNo, items, totalCount) in ListPages().Take(mostPages).WithCancellation(cancellationToken))
        {
            pages++;
            messages += items;
            Console.WriteLine($"  page {pageNo}  {Bar(messages, totalCount)}  {messages} of {(totalCount is null ? "?" : totalCount)}");
        }

        Console.WriteLine($"  {pages} pages, {messages} messages.");
    }

    private async Task ShowErrorAsync(CancellationToken cancellationToken)
    {
        Heading("A send with an error response");
        try
        {
            await SendAsync("MyShopInLagos", "0803", cancellationToken);
            throw new InvalidOperationException("The sandbox accepted an invalid request.");
        }
        catch (Smslive247ValidationException exception)
        {
            Console.WriteLine($"  {(int)exception.StatusCode}: {exception.ServiceMessage} May have been sent: {exception.MayHaveBeenSent}.");
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
