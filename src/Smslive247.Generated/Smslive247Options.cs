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

    /// <summary>The longest that one try may take, from the request to the last byte of its answer.</summary>
    /// <value>Default: 30 seconds.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a connection is used before it is made anew, so that changes in DNS are seen.</summary>
    /// <value>Default: 5 minutes. Without effect where you pass a handler of your own, and on .NET Framework.</value>
    public TimeSpan PooledConnectionLifetime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The largest JSON answer that is read, in bytes after decompression. A larger one is refused.</summary>
    /// <value>Default: 64 MiB (67,108,864).</value>
    public int MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The offset from UTC of a date that comes without one. The service writes such dates in its own zone.</summary>
    /// <value>Default: +01:00, the time of Nigeria, all year.</value>
    public TimeSpan AssumedUtcOffset { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The clock of time limits and waits, for tests.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
