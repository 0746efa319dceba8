using System.Security.Cryptography;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Caching.Memory;

namespace Shop.Login;

/// <summary>
/// The logins that await their password. A password can be guessed: each has five checks, and each number gets three in 15 minutes. In the
/// memory of one server; several need a cache that they share.
/// </summary>
internal sealed class PendingLogins(IMemoryCache cache) : IDisposable
{
    private const int Checks = 5;

    // Like the password.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> requests = PartitionedRateLimiter.Create<string, string>(number =>
        RateLimitPartition.GetFixedWindowLimiter(number, _ => new() { PermitLimit = 3, Window = TimeSpan.FromMinutes(15) }));

    public bool MayRequest(string number)
    {
        using var lease = requests.AttemptAcquire(number);
        return lease.IsAcquired;
    }

    /// <returns>The id of the login, which only the browser of the customer has: nobody else can use up the checks.</returns>
    public string Start(string number)
    {
        var id = RandomNumberGenerator.GetHexString(32);
        cache.Set(KeyOf(id), new PendingLogin(number), Lifetime);
        return id;
    }

    /// <returns>The number; null if the login is unknown, has expired, or has no check left.</returns>
    public string? TakeCheck(string id) =>
        cache.Get<PendingLogin>(KeyOf(id)) is { } login && login.CountCheck() <= Checks ? login.Number : null;

    public void End(string id) => cache.Remove(KeyOf(id));

    public void Dispose() => requests.Dispose();

    private static (Type, string) KeyOf(string id) => (typeof(PendingLogins), id);

    private sealed class PendingLogin(string number)
    {
        private int checks;

        public string Number => number;

        public int CountCheck() => Interlocked.Increment(ref checks);
    }
}
