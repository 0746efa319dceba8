using Microsoft.Extensions.Logging;

namespace Smslive247;

/// <summary>The options of a client. It reads them once, when it is created.</summary>
public sealed class Smslive247Options
{
    private string? apiKey;
    private Func<CancellationToken, ValueTask<string>>? apiKeyProvider;

    /// <summary>The key of the account: <c>MA-...</c> (main account) or <c>SA-...</c> (sub-account). It is sent only to <see cref="BaseAddress"/>.</summary>
    /// <value>Required, unless <see cref="ApiKeyProvider"/> is set. A key replaces a provider that was set before.</value>
    public string? ApiKey
    {
        get => apiKey;
        set => (apiKey, apiKeyProvider) = (value, value is null ? apiKeyProvider : null);
    }

    /// <summary>
    /// Returns the key, or a login token, for each attempt, for keys that rotate. It is not called for operations that need no key, such as
    /// a login. Several threads may call it at once.
    /// </summary>
    /// <value>Default: null; <see cref="ApiKey"/> is used. A provider replaces a key that was set before.</value>
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider
    {
        get => apiKeyProvider;
        set => (apiKey, apiKeyProvider) = (value is null ? apiKey : null, value);
    }

    /// <summary>The root address of the service, without <c>/api</c>. It may have a path: <c>https://proxy.example/sms</c>.</summary>
    /// <value>Default: <c>https://api.smslive247.com/</c>.</value>
    public Uri BaseAddress { get; set; } = new("https://api.smslive247.com/");

    /// <summary>Allows <c>http://</c> addresses other than loopback. Key and texts are then sent unencrypted.</summary>
    /// <value>Default: false.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>
    /// Tests a program without sending: a send is validated as always, and answered on this machine, with a made-up id; reads reach the service;
    /// any other operation throws <see cref="Smslive247DryRunException"/>. Results have <see cref="Smslive247Response.IsDryRun"/>.
    /// </summary>
    /// <value>Default: false.</value>
    public bool DryRun { get; set; }

    /// <summary>The time limit of one attempt, from the request, including an upload, to the last byte of the response.</summary>
    /// <value>Up to 1 day. Default: 30 seconds.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The time limit of a call, including all attempts and the delays between them; of a download, up to the beginning of its content.</summary>
    /// <value>Up to 1 day. Default: 100 seconds. A retry that would begin later is not awaited.</value>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// The maximum number of retries of a failed call. A GET is retried after a connection failure, a timeout, and the statuses 408, 429, 499,
    /// 500, 502, 503 and 504. Any other request is retried only if it provably never left the machine (no name resolution, no connection, no
    /// TLS) or was rejected with 429, so that no SMS is sent twice.
    /// </summary>
    /// <value>Default: 3. Set 0 to disable retries, for a host that has its own retry policy.</value>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The maximum delay before the first retry. It doubles with each retry; random jitter reduces it by up to half.</summary>
    /// <value>Up to 1 day. Default: 200 milliseconds. After a 429: <see cref="RateLimitRetryDelay"/>.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>As <see cref="RetryDelay"/>, after a 429.</summary>
    /// <value>Up to 1 day. Default: 1 second.</value>
    public TimeSpan RateLimitRetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The maximum delay between two attempts. A longer delay that the service requests with <c>Retry-After</c> is used up to this limit.</summary>
    /// <value>Up to 1 day. Default: 30 seconds.</value>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether a request other than a GET is retried after a 429, which means that it was not processed.</summary>
    /// <value>Default: true.</value>
    public bool RetryRateLimitedSends { get; set; } = true;

    /// <summary>
    /// The time limit for establishing a connection, including TLS. Nothing is sent before, so that a retry is safe; it should leave time for
    /// one within <see cref="CallTimeout"/>.
    /// </summary>
    /// <value>Up to 1 day. Default: 10 seconds. A ConnectTimeout that the host sets on its own SocketsHttpHandler takes precedence. It has no effect on .NET Framework.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The maximum number of connections at once. Further calls wait for a free one, within <see cref="AttemptTimeout"/>.</summary>
    /// <value>1 or more. Default: 100. A lower limit of the host's own handler takes precedence. It has no effect on .NET Framework.</value>
    public int MaxConnections { get; set; } = 100;

    /// <summary>Whether HTTP/2 is used if the service offers it, over <c>https</c> only. Calls then share connections.</summary>
    /// <value>Default: false; the version is <c>DefaultRequestVersion</c> of the HttpClient, 1.1 by default. It has no effect on .NET Framework.</value>
    public bool UseHttp2 { get; set; }

    /// <summary>The lifetime of a pooled connection, after which DNS is resolved again.</summary>
    /// <value>Up to 1 day. Default: 5 minutes. A lifetime that the host sets on its own SocketsHttpHandler takes precedence. It has no effect on .NET Framework.</value>
    public TimeSpan PooledConnectionLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// The maximum size of a JSON response or a raw one, in bytes after decompression. A larger one throws <see cref="Smslive247ContractException"/>.
    /// </summary>
    /// <value>
    /// 1 to 1,000,000,000 for all responses. Default: null; 8 MiB (8,388,608) for objects, pages and raw calls, and 64 MiB (67,108,864) for lists
    /// without pages, such as the reports of a batch. With the default, each list may have 250,000 items, and the lists and undocumented members
    /// of a response 1,000,000 together.
    /// </value>
    public int? MaxResponseBytes { get; set; }

    /// <summary>The UTC offset of dates that the service writes without one: its local time.</summary>
    /// <value>Default: +01:00, the time of Nigeria all year.</value>
    public TimeSpan AssumedUtcOffset { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Creates the logger of calls, of the category <c>Smslive247</c>. Log lines contain operations, statuses and times, but no key, phone
    /// number, text or id.
    /// </summary>
    /// <value>Default: null, no logging. A client from a container uses that of the container.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock of time limits and delays, for tests.</summary>
    /// <value>Default: <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>A copy for a client, which later changes do not affect.</summary>
    internal Smslive247Options Copy() => (Smslive247Options)MemberwiseClone();
}
