using System.Collections;
using Newtonsoft.Json;
using Smslive247.Internal;

namespace Smslive247;

/// <summary>A list that the service answers in one piece: the operation knows no pages. As JSON it is an array.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Smslive247JsonConverter))]
#endif
public sealed class Smslive247List<T> : IReadOnlyList<T>, IResponseSource
{
    private readonly IReadOnlyList<T> items;

    /// <summary>Creates a list; tests that stand in for a client may do so.</summary>
    /// <param name="items">The items, in the service's order.</param>
    /// <param name="totalCount">The items that the service has, or null where it does not say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Smslive247List(IReadOnlyList<T> items, long? totalCount = null)
    {
        Guard.NotNull(items, nameof(items));
        (this.items, TotalCount) = (items, totalCount);
    }

    [JsonConstructor]
    private Smslive247List(List<T> items)
        : this(items, totalCount: null)
    {
    }

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <summary>
    /// The items that the service has. Should it be more than <see cref="Count"/>, the service sent a part of the list, and the
    /// operation has no way to ask for the rest.
    /// </summary>
    /// <value>Null where the service does not say.</value>
    public long? TotalCount { get; }

    Smslive247Response? IResponseSource.Response => Response;

    internal Smslive247Response? Response { get; init; }

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
