using Smslive247.Campaigns.Texts;

namespace Smslive247.Campaigns.Recipients;

/// <summary>Normalizes the number of a row, and renders its text.</summary>
internal sealed class ImportReader(TextTemplate template, string region, Func<string, string> hash)
{
    private static readonly Dictionary<string, string?> NoValues = [];

    public ImportRow Read(long number, CampaignRow row)
    {
        if (!Msisdn.TryParse(row.PhoneNumber, out var msisdn, region))
        {
            return Invalid(number, ProblemOf(row.PhoneNumber));
        }

        var text = template.Render(row.Values is null ? NoValues : ByColumn(row.Values));

        // PostgreSQL has no such character.
        return text.Text.Contains('\0') ? Invalid(number, "A value contains the character NUL.") : new(number, hash(msisdn), msisdn, text);
    }

    private static ImportRow Invalid(long number, string problem) => new(number, "", "", Text: null, problem);

    private static Dictionary<string, string?> ByColumn(IReadOnlyDictionary<string, string?> values)
    {
        var columns = new Dictionary<string, string?>();
        foreach (var (header, value) in values)
        {
            columns.TryAdd(TextTemplate.ColumnName(header), value);
        }

        return columns;
    }

    /// <summary>The message of the exception has no digit of the number.</summary>
    private string ProblemOf(string? text)
    {
        try
        {
            Msisdn.Parse(text ?? "", region);
            return "";
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }
}
