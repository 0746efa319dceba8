using System.Text.RegularExpressions;

namespace Smslive247.Sandbox.Batches;

/// <summary>Replaces placeholders in a text by the values of a row.</summary>
internal sealed partial class TextTemplate(string text, IReadOnlyList<string> headers)
{
    private readonly Dictionary<string, int> columns = headers.Select((header, index) => (Name: WithoutSpaces(header), index))
        .DistinctBy(column => column.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(column => column.Name, column => column.index, StringComparer.OrdinalIgnoreCase);

    [Behaviour("In the text of a batch from a file, the name of a column in braces, such as {FirstName} for First Name, is replaced by the value of the row; letter case and spaces are ignored.", Evidence = "U")]
    [Behaviour("A placeholder that names no column is sent as it is.")]
    public string Fill(IReadOnlyList<string> row) => Placeholder().Replace(text, placeholder =>
        columns.TryGetValue(WithoutSpaces(placeholder.Groups[1].Value), out var index) ? row.ElementAtOrDefault(index)?.Trim() ?? "" : placeholder.Value);

    private static string WithoutSpaces(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character)));

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Placeholder();
}
