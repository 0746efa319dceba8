namespace Smslive247.Tests;

internal static class SpanText
{
    /// <summary>The tags of a span by their names, in order: what is not expected shows as well.</summary>
    public static string Text(this IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key}={tag.Value}"));

    public static string Text(this Activity span) => span.TagObjects.Text();
}
