using Smslive247.V5;

namespace Smslive247.Cli.Messages;

/// <summary>Messages as CSV, by RFC 4180.</summary>
internal static class MessageCsv
{
    public const string Header = "messageId,batchId,from,to,dateSubmitted,status,dateReported,creditsCharged,text";

    public static string Row(Message message)
    {
        var row = MessageJson.Of(message);
        object?[] cells = [row.MessageId, row.BatchId, row.From, row.To, Date(row.DateSubmitted), row.Status, Date(row.DateReported), row.CreditsCharged, row.Text];
        return string.Join(',', cells.Select(cell => Cell(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "")));
    }

    private static string? Date(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
