using System.Text.Json;

namespace Smslive247.Paging;

/// <summary>
/// Compares pages by their content, for services that state no page number, or the requested one for any page. It is cheap: the first items
/// nearly always differ.
/// </summary>
internal static class PageComparison
{
    public static bool AreEqual<T>(Page<T>? previous, Page<T> page) =>
        previous is not null &&
        previous.Items.Count == page.Items.Count &&
        previous.Items.Zip(page.Items, AreEqual).All(isEqual => isEqual);

    /// <summary>Compares generated classes by their JSON, and other types by <see cref="object.Equals(object)"/>.</summary>
    private static bool AreEqual<T>(T left, T right) => left is IJsonModel && right is IJsonModel
        ? ReferenceEquals(left, right) || JsonOf((IJsonModel)left).AsSpan().SequenceEqual(JsonOf((IJsonModel)right))
        : EqualityComparer<T>.Default.Equals(left, right);

    private static byte[] JsonOf(IJsonModel item) => JsonBuffer.Write(item, static (writer, item) => writer.WriteModel(item), default(JsonWriterOptions));
}
