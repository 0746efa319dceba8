namespace Smslive247.Sandbox.State;

/// <summary>Entries by key, in the order in which they came. Where there is no room for another, the oldest is forgotten.</summary>
internal sealed class BoundedMap<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<KeyValuePair<TKey, TValue>>> nodes = [];
    private readonly LinkedList<KeyValuePair<TKey, TValue>> order = [];

    public int Count => order.Count;

    public bool IsFull => Count >= capacity;

    /// <summary>Oldest first.</summary>
    public IEnumerable<TValue> Values => order.Select(entry => entry.Value);

    public bool Contains(TKey key) => nodes.ContainsKey(key);

    public TValue? Find(TKey key) => nodes.TryGetValue(key, out var node) ? node.Value.Value : default;

    /// <summary>Adds an entry, as the newest. One with the same key gives way, and the new one has its place.</summary>
    public void Set(TKey key, TValue value)
    {
        if (nodes.TryGetValue(key, out var present))
        {
            present.Value = KeyValuePair.Create(key, value);
            return;
        }

        if (IsFull)
        {
            Remove(order.First!.Value.Key);
        }

        nodes[key] = order.AddLast(KeyValuePair.Create(key, value));
    }

    public bool Remove(TKey key)
    {
        if (!nodes.Remove(key, out var node))
        {
            return false;
        }

        order.Remove(node);
        return true;
    }

    /// <summary>Forgets the oldest entries for as long as this holds of them.</summary>
    public void ForgetWhile(Func<TValue, bool> isOver)
    {
        while (order.First is { } oldest && isOver(oldest.Value.Value))
        {
            Remove(oldest.Value.Key);
        }
    }
}
