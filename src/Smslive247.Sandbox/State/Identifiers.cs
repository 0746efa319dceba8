using System.Globalization;

namespace Smslive247.Sandbox.State;

/// <summary>Makes ids, keys and passwords. With a <see cref="Random"/> of a given seed they are the same every time.</summary>
internal sealed class Identifiers(Random random)
{
    private const string Main = "MA-";
    private const string Sub = "SA-";

    // Random starts, so that an id of one sandbox is not by chance one of another.
    private long message = random.NextInt64(0x1000_0000_0000_0000, 0x6fff_ffff_0000_0000);
    private long batch = random.NextInt64(5_000_000_000, 6_000_000_000);
    private int purchase;

    public string NextMessage() => (++message).ToString("x16", CultureInfo.InvariantCulture);

    public long NextBatch() => ++batch;

    public static string KeyOf(Guid guid, bool isMain) => $"{(isMain ? Main : Sub)}{guid}";

    /// <returns>The GUID of a key with or without its prefix; null if it has none.</returns>
    public static Guid? GuidOf(string key)
    {
        var hasPrefix = key.StartsWith(Main, StringComparison.Ordinal) || key.StartsWith(Sub, StringComparison.Ordinal);
        return Guid.TryParseExact(hasPrefix ? key[Main.Length..] : key, "D", out var guid) ? guid : null;
    }

    public string NextPurchase() => string.Create(CultureInfo.InvariantCulture, $"PURCHASE-{++purchase:0000}-{random.Next(0x1000_0000):x7}");

    public string NextOneTimePassword() => random.Next(1_000_000).ToString("000000", CultureInfo.InvariantCulture);

    public string NextId() => NextGuid().ToString();

    public Guid NextGuid()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
