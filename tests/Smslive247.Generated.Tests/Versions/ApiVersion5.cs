using Smslive247.V5;

namespace Smslive247.Tests;

internal sealed class ApiVersion5 : ApiVersion
{
    public override string Name => "v5";

    public override Type RootInterface => typeof(ISmslive247Client);

    public override IVersionClient Create(Smslive247Options options, HttpMessageHandler? handler = null) => new Client(new Smslive247Client(options, handler));

    public override IVersionClient From(IServiceProvider provider, string? account = null) =>
        new Client((Smslive247Client)(account is null ? provider.GetRequiredService<ISmslive247Client>() : provider.GetRequiredKeyedService<ISmslive247Client>(account)));

    public override string Body(string resource) => resource;

    public override (string Headers, string Body) Page(IEnumerable<string> messageIds, int pageNo, int pageSize, int totalCount) =>
        ($"X-Page-Number: {pageNo}\r\nX-Page-Size: {pageSize}\r\nX-Total-Count: {totalCount}\r\n", Messages(messageIds));

    private sealed class Client(Smslive247Client client) : IVersionClient
    {
        public async Task<string> GetAsync(string messageId, CancellationToken cancellationToken) => (await client.Messages.GetAsync(messageId, cancellationToken)).MessageId;

        public async Task<string?> WaitForDeliveryAsync(string messageId, TimeSpan? timeLimit, CancellationToken cancellationToken) =>
            (await client.Messages.WaitForDeliveryAsync(messageId, timeLimit, cancellationToken)).GetFinalReport()?.Status?.Value;

        public Task SendAsync(string text, CancellationToken cancellationToken) =>
            client.Messages.SendAsync(new() { SenderId = "SHOP", MessageText = text, PhoneNumber = Calls.Number }, cancellationToken);

        public Task DeleteAsync(CancellationToken cancellationToken) => client.Batches.DeleteAsync(7, cancellationToken);

        public Task<Smslive247File> DownloadAsync(CancellationToken cancellationToken) => client.BatchFiles.DownloadAsync("f1", cancellationToken);

        public Task CreateBatchAsync(CancellationToken cancellationToken) =>
            client.Batches.CreateAsync(new() { SenderId = "SHOP", MessageText = "Hi", PhoneNumbers = [Calls.Number] }, cancellationToken);

        public Task ListAsync(CancellationToken cancellationToken) => client.Messages.ListAsync(1, 20, cancellationToken: cancellationToken);

        public IAsyncEnumerable<string> ListAll(int? pageSize, int prefetch) =>
            client.Messages.ListAllAsync(pageSize: pageSize).Prefetch(prefetch).Select(message => message.MessageId);

        public IEnumerable<Func<Task>> CallsWith(string phoneNumber, string text) =>
        [
            () => client.Messages.SendAsync(new() { SenderId = "SHOP", MessageText = text, PhoneNumber = phoneNumber }),
            () => client.Batches.CreateAsync(new() { SenderId = "SHOP", MessageText = text, PhoneNumbers = [phoneNumber] }),
            () => client.PhoneBook.UpdateContactAsync(phoneNumber, new() { ContactName = "Amaka", PhoneNumber = phoneNumber }),
            () => client.PhoneBook.DeleteContactAsync(phoneNumber),
            () => client.PhoneBook.CreateGroupAsync("friends", [phoneNumber]),
            () => client.Authentication.LogInAsync(new() { Username = phoneNumber, Password = text, ParentId = "P" }),
            () => client.Messages.GetAsync(phoneNumber),
            () => client.Messages.ListAsync(searchText: phoneNumber),
            () => client.Tokens.VerifyAsync(new() { Token = text, To = phoneNumber }),
            () => client.BatchFiles.CreateAsync(234, new Smslive247Upload(new MemoryStream(Encoding.UTF8.GetBytes($"{phoneNumber},{text}")), "numbers.csv")),
            () => client.Raw.SendAsync(new(HttpMethod.Post, $"api/v5/future/{phoneNumber}?text={Uri.EscapeDataString(text)}") { Body = new { note = text, phoneNumber } }),
        ];

        public void Dispose() => client.Dispose();
    }
}
