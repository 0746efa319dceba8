using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Smslive247;

/// <summary>A list of an operation without paging. Its JSON is an array.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "It is read as a list; ICollection is for serializers.")]
public sealed class Smslive247List<T> : IReadOnlyList<T>, ICollection<T>, IResponseSource
{
    private readonly IReadOnlyList<T> items;

    /// <summary>The items of a list that a serializer fills; null for any other list, which is read-only.</summary>
    private readonly List<T>? growing;

    /// <summary>Creates an empty list, for serializers.</summary>
    public Smslive247List() => items = growing = [];

    /// <summary>Creates a list, for tests that replace a client.</summary>
    /// <param name="items">The items, in the service's order.</param>
    /// <param name="totalCount">The number of items of the service; null if it does not state it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public Smslive247List(IReadOnlyList<T> items, long? totalCount = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        (this.items, TotalCount) = (items, totalCount);
    }

    /// <inheritdoc cref="IReadOnlyCollection{T}.Count"/>
    public int Count => items.Count;

    /// <summary>The number of items of the service. If it exceeds <see cref="Count"/>, the list is incomplete, and the rest cannot be requested.</summary>
    /// <value>Null if the service does not state it.</value>
    public long? TotalCount { get; }

    Smslive247Response? IResponseSource.Response => Response;

    internal Smslive247Response? Response { get; init; }

    bool ICollection<T>.IsReadOnly => growing is null;

    private List<T> Growing => growing ?? throw new NotSupportedException("The list is read-only.");

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool ICollection<T>.Contains(T item) => items.Contains(item);

    void ICollection<T>.CopyTo(T[] array, int arrayIndex) => items.ToArray().CopyTo(array, arrayIndex);

    void ICollection<T>.Add(T item) => Growing.Add(item is null && ItemsJson.AreModels<T>() ? throw new JsonException("An item of the list is null.") : item);

    void ICollection<T>.Clear() => Growing.Clear();

    bool ICollection<T>.Remove(T item) => Growing.Remove(item);
}
