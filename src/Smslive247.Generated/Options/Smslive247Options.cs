using Microsoft.Extensions.Logging;

namespace Smslive247;

/// <summary>How to reach the service, and as whom. A client reads its options once, when it is made.</summary>
public sealed class Smslive247Options
{
    /// <summary>
    /// The key of the account, such as <c>MA-...</c> (main account) or <c>SA-...</c> (sub-account). It is sent as
    /// <c>Authorization: Bearer</c>, and to <see cref="BaseAddress"/> only.
    /// </summary>
    /// <value>Required, unless <see cref="ApiKeyProvider"/> is set.</value>
    public string? ApiKey { get; set; }

    /// <summary>
    /// Gives the key, or a login token, for each request: for keys that rotate. Operations that need no key, such as
    /// logging in, do not ask for one. It may be called by several threads at once.
    /// </summary>
    /// <value>Default: none; <see cref="ApiKey"/> is used.</value>
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }

    /// <summary>The root of the service, without <c>/api</c>. A path is kept: <c>https://proxy.example/sms</c> is fine.</summary>
    /// <value>Default: <c>https://api.smslive247.com/</c>.</value>
    public Uri BaseAddress { get; set; } = new("https://api.smslive247.com/");

    /// <summary>Allows <c>http://</c> to other machines than this one. Key and texts then travel readable for anybody.</summary>
    /// <value>Default: false.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>The longest that one try may take, from the request, a file that is uploaded included, to the last byte of its answer.</summary>
    /// <value>Default: 30 seconds.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest that a call may take, all its tries and the waits between them together.</summary>
    /// <value>Default: 100 seconds. A download counts up to its headers.</value>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// How often a failed call is tried again, where that is safe. A GET is, after a broken connection, a timeout, and the
    /// statuses 408, 429, 500, 502, 503 and 504. Anything else is tried again only if it provably never reached the
    /// service (no name, no connection, no TLS), or was refused with 429: an SMS is never sent twice.
    /// </summary>
    /// <value>Default: 3. With 0 the library never tries again, for hosts that bring a policy of their own.</value>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The longest wait before the first new try. It doubles with each further one, and chance takes up to half of it off.</summary>
    /// <value>Default: 500 milliseconds.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// The longest wait between two tries, also where the service asks for a longer one with <c>Retry-After</c>. Up to this
    /// time its wish is used where it is longer than the wait that is due anyway.
    /// </summary>
    /// <value>Default: 30 seconds.</value>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether a request that is not a GET is tried again after a 429, which says that it was not carried out.</summary>
    /// <value>Default: true.</value>
    public bool RetryRateLimitedSends { get; set; } = true;

    /// <summary>How long a connection is used before it is made anew, so that changes in DNS are seen.</summary>
    /// <value>Default: 5 minutes. Without effect where you pass a handler of your own, and on .NET Framework.</value>
    public TimeSpan PooledConnectionLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The largest JSON answer that is read, in bytes after decompression. A larger one is refused.</summary>
    /// <value>1 to 1,000,000,000. Default: 64 MiB (67,108,864).</value>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The offset from UTC of a date that comes without one. The service writes such dates in its own zone.</summary>
    /// <value>Default: +01:00, the time of Nigeria, all year.</value>
    public TimeSpan AssumedUtcOffset { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Makes the logger of calls, of the category <c>Smslive247</c>. Its lines hold operations, statuses and times: no key,
    /// phone number, text or id.
    /// </summary>
    /// <value>Default: none, and nothing is logged. A client from a container uses the container's.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock of time limits and waits, for tests.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The options as they are now, for a client: later changes have no effect on it.</summary>
    internal Smslive247Options Copy() => (Smslive247Options)MemberwiseClone();
}
