using System.Text;
using System.Text.RegularExpressions;

namespace Smslive247.Campaigns.Texts;

/// <summary>A text with placeholders, by the rules of the service's batch files: <c>{First Name}</c> and <c>{firstname}</c> are the column First Name.</summary>
internal sealed partial class TextTemplate
{
    private readonly List<(string Text, string? Column)> pieces = [];

    public TextTemplate(string text)
    {
        var end = 0;
        foreach (Match placeholder in Placeholder().Matches(text))
        {
            pieces.Add((text[end..placeholder.Index], null));
            pieces.Add(("", ColumnName(placeholder.Groups[1].Value)));
            end = placeholder.Index + placeholder.Length;
        }

        pieces.Add((text[end..], null));
    }

    public static IReadOnlyList<string> ListPlaceholders(string text) => [.. Placeholder().Matches(text).Select(placeholder => placeholder.Groups[1].Value).DistinctBy(ColumnName)];

    /// <summary>The form in which names of columns are compared.</summary>
    public static string ColumnName(string header) => string.Concat(header.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();

    /// <param name="values">The values of a row, by <see cref="ColumnName"/>. Blanks around them are left out, as the service does.</param>
    public RenderedText Render(IReadOnlyDictionary<string, string?> values)
    {
        var (text, findings) = (new StringBuilder(), TextFindings.None);
        foreach (var (piece, column) in pieces)
        {
            var (value, finding) = column is null ? (piece, TextFindings.None) : ValueOf(values, column);
            text.Append(value);
            findings |= finding;
        }

        return RenderedText.From(text.ToString(), findings);
    }

    private static (string Value, TextFindings Finding) ValueOf(IReadOnlyDictionary<string, string?> values, string column) =>
        !values.TryGetValue(column, out var value) ? ("", TextFindings.UnknownPlaceholder)
        : value?.Trim() is { Length: > 0 } text ? (text, TextFindings.None)
        : ("", TextFindings.EmptyValue);

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Placeholder();
}
