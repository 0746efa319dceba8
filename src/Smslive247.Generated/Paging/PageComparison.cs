using System.Text.Json;

namespace Smslive247.Paging;

/// <summary>
/// Tells a page from the one before it by content, for services that do not state a page number or state the one that was
/// asked for, whatever they send. The first items nearly always differ, which makes it cheap.
/// </summary>
internal static class PageComparison
{
    public static bool AreEqual<T>(Page<T>? previous, Page<T> page) =>
        previous is not null &&
        previous.Items.Count == page.Items.Count &&
        previous.Items.Zip(page.Items, AreEqual).All(isEqual => isEqual);

    /// <summary>Classes of the documents by their JSON, types of the caller's own by their <see cref="object.Equals(object)"/>.</summary>
    private static bool AreEqual<T>(T left, T right) => left is IJsonModel && right is IJsonModel
        ? ReferenceEquals(left, right) || JsonOf((IJsonModel)left).AsSpan().SequenceEqual(JsonOf((IJsonModel)right))
        : EqualityComparer<T>.Default.Equals(left, right);

    private static byte[] JsonOf(IJsonModel item) => JsonBuffer.Write(item, static (writer, item) => writer.WriteModel(item), default(JsonWriterOptions));
}
