using Smslive247.Internal;

namespace Smslive247.V4;

/// <summary>The whole API, version 4. Safe for use by several threads; make one and keep it.</summary>
public sealed class Smslive247Client : ISmslive247Client, IDisposable
{
    private readonly HttpClient http;

    /// <summary>Creates a client of the public service, without a container.</summary>
    /// <param name="apiKey">The key of the account, such as <c>MA-...</c> or <c>SA-...</c>.</param>
    /// <exception cref="ArgumentException">The key is empty, or cannot stand in a header.</exception>
    public Smslive247Client(string apiKey)
        : this(new Smslive247Options { ApiKey = apiKey })
    {
    }

    /// <summary>Creates a client without a container.</summary>
    /// <param name="options">Read once; later changes have no effect.</param>
    /// <param name="handler">Sends the requests, and stays yours: it is neither changed nor disposed. By default the client makes its own.</param>
    /// <exception cref="ArgumentException">Options are wrong; the message names each one.</exception>
    public Smslive247Client(Smslive247Options options, HttpMessageHandler? handler = null)
        : this(HttpClients.Create(options, handler), options)
    {
    }

    internal Smslive247Client(HttpClient http, Smslive247Options options)
    {
        this.http = http;
        var pipeline = new ApiPipeline(http, new ApiSettings(options));
        Accounts = new AccountsClient(pipeline);
        Authentication = new AuthenticationClient(pipeline);
        BatchFiles = new BatchFilesClient(pipeline);
        Batches = new BatchesClient(pipeline);
        Messages = new MessagesClient(pipeline);
        PhoneBook = new PhoneBookClient(pipeline);
        SenderIds = new SenderIdsClient(pipeline);
    }

    /// <inheritdoc/>
    public IAccountsClient Accounts { get; }

    /// <inheritdoc/>
    public IAuthenticationClient Authentication { get; }

    /// <inheritdoc/>
    public IBatchFilesClient BatchFiles { get; }

    /// <inheritdoc/>
    public IBatchesClient Batches { get; }

    /// <inheritdoc/>
    public IMessagesClient Messages { get; }

    /// <inheritdoc/>
    public IPhoneBookClient PhoneBook { get; }

    /// <inheritdoc/>
    public ISenderIdsClient SenderIds { get; }

    /// <summary>Closes the connections that this client made. Calls that are under way fail.</summary>
    public void Dispose() => http.Dispose();
}
