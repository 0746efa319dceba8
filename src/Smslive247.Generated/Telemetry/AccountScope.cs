using System.Collections;

namespace Smslive247.Telemetry;

/// <summary>The log scope of the calls of an account: one value, which structured loggers read, and a text for others.</summary>
internal sealed class AccountScope(string account) : IReadOnlyList<KeyValuePair<string, object?>>
{
    public int Count => 1;

    public KeyValuePair<string, object?> this[int index] => index == 0 ? new(TagNames.Account, account) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        yield return this[0];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => $"{TagNames.Account}:{account}";
}
