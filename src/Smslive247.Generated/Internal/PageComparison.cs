namespace Smslive247.Internal;

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

    private static bool AreEqual<T>(T left, T right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && Json(left).AsSpan().SequenceEqual(Json(right)));

    private static byte[] Json(object item) => ApiJson.Write(item, ApiJson.Lenient);
}
