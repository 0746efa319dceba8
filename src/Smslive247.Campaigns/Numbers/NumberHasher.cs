using System.Security.Cryptography;
using System.Text;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Schema;

namespace Smslive247.Campaigns.Numbers;

/// <summary>
/// Hashes of phone numbers with a secret of the database. Whoever has the database can try all numbers: a hash protects from a glance, not from
/// an attacker.
/// </summary>
internal sealed class NumberHasher(IDatabase database)
{
    // Half of SHA-256: no two numbers collide.
    private const int Length = 16;

    private byte[]? salt;

    public async Task<Func<string, string>> GetAsync(CancellationToken cancellationToken)
    {
        var key = salt ??= Convert.FromHexString(await ReadAsync(cancellationToken).ConfigureAwait(false));
        return msisdn => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(msisdn)).AsSpan(0, Length));
    }

    private Task<string> ReadAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.ScalarAsync<string>("select value from smslive247_setting where name = @name", new { name = SettingNames.Salt }), cancellationToken);
}
