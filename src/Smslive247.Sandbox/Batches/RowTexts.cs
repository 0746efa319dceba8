using Smslive247.Sandbox.Messages;

namespace Smslive247.Sandbox.Batches;

/// <summary>Makes the recipients of a batch of the rows of a file.</summary>
internal sealed class RowTexts(string text, TextTemplate template, Func<string, bool> isAllowed)
{
    private readonly int? sharedParts = template.IsConstant ? PartsOf(text, isAllowed) : null;

    /// <returns>Null if the texts are too long together.</returns>
    [Behaviour("In a batch from a file, the text of each row is checked; a row whose text is empty or rejected counts as failed, is not sent and costs nothing.")]
    [Behaviour("In a batch from a file, the lengths of the text and of what it becomes, for all rows together, are at most 100,000,000 characters; more is rejected with 400.")]
    public IReadOnlyList<Recipient>? Fill(IEnumerable<(string Number, IReadOnlyList<string> Row)> rows)
    {
        var recipients = new List<Recipient>();
        var left = (long)Capacity.TemplateCharacters;
        foreach (var (number, row) in rows)
        {
            var filled = template.Fill(row) ?? "";
            left -= template.IsConstant ? 0 : text.Length + filled.Length;
            if (left < 0)
            {
                return null;
            }

            if ((template.IsConstant ? sharedParts : PartsOf(filled, isAllowed)) is { } parts)
            {
                recipients.Add(new(number, filled, parts));
            }
        }

        return recipients;
    }

    private static int? PartsOf(string text, Func<string, bool> isAllowed) => text.Length > 0 && isAllowed(text) ? MessageParts.Count(text) : null;
}
