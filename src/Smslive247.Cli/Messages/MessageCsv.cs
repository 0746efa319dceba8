using Smslive247.V5;

namespace Smslive247.Cli.Messages;

/// <summary>Messages as CSV.</summary>
internal static class MessageCsv
{
    public const string Header = "messageId,batchId,from,to,dateSubmitted,status,dateReported,creditsCharged,text\r\n";

    public static string Row(Message message)
    {
        var row = MessageJson.Of(message);
        return CsvCells.Row(
            row.MessageId, row.BatchId, row.From, row.To, CsvCells.Date(row.DateSubmitted), row.Status, CsvCells.Date(row.DateReported), row.CreditsCharged, row.Text);
    }
}
