namespace Smslive247.V5;

public partial class Message
{
    /// <summary>Returns the report that states what became of the message: the newest with a final status.</summary>
    /// <returns>
    /// A report with <see cref="DeliveryStatus.Delivered"/>, <see cref="DeliveryStatus.Undeliverable"/>, <see cref="DeliveryStatus.Expired"/> or
    /// <see cref="DeliveryStatus.Rejected"/>; null if there is none yet. <see cref="DeliveryStatus.Accepted"/> is not final.
    /// </returns>
    public DeliveryReport? GetFinalReport() => FinalReport.Find(Reports, static report => report.Status?.Value, static report => report.ReportDate);
}
