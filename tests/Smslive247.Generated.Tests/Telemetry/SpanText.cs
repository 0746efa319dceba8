namespace Smslive247.Tests;

internal static class SpanText
{
    /// <summary>All tags of a span, ordered by name.</summary>
    public static string Text(this IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}"));

    public static string Text(this Activity span) => span.TagObjects.Text();
}
