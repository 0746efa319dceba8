using System.Text.RegularExpressions;
using Smslive247.Sandbox.Messages;

namespace Smslive247.Sandbox.Batches;

/// <summary>Replaces placeholders in a text by the values of a row.</summary>
internal sealed partial class TextTemplate
{
    private readonly string text;
    private readonly List<(string Text, int? Column)> pieces = [];

    [Behaviour("In the text of a batch from a file, the name of a column in braces, such as {FirstName} for First Name, is replaced by the value of the row; letter case and spaces are ignored.", Evidence = "U")]
    [Behaviour("A placeholder that names no column is sent as it is.")]
    public TextTemplate(string text, IReadOnlyList<string> headers)
    {
        this.text = text;
        var columns = headers.Select((header, index) => (Name: WithoutSpaces(header), index))
            .DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(column => column.Name, column => column.index, StringComparer.OrdinalIgnoreCase);
        var end = 0;
        foreach (Match placeholder in Placeholder().Matches(text))
        {
            if (columns.TryGetValue(WithoutSpaces(placeholder.Groups[1].Value), out var index))
            {
                pieces.Add((text[end..placeholder.Index], null));
                pieces.Add(("", index));
                end = placeholder.Index + placeholder.Length;
            }
        }

        pieces.Add((text[end..], null));
    }

    /// <summary>Whether every row has the same text.</summary>
    public bool IsConstant => pieces.Count == 1;

    /// <returns>Null for a text that is too long for a message.</returns>
    public string? Fill(IReadOnlyList<string> row)
    {
        if (IsConstant)
        {
            return text;
        }

        var values = row.Select(cell => cell.Trim()).ToList();
        var parts = pieces.Select(piece => piece.Column is { } index ? values.ElementAtOrDefault(index) ?? "" : piece.Text).ToList();
        return parts.Sum(part => (long)part.Length) > MessageParts.MaxCharacters ? null : string.Concat(parts);
    }

    private static string WithoutSpaces(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character)));

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Placeholder();
}
