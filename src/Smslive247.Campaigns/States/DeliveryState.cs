namespace Smslive247.Campaigns;

/// <summary>What operators have reported of a message that was sent. The numbers are in the database: never change them.</summary>
public enum DeliveryState
{
    /// <summary>No final report has come yet.</summary>
    Waiting = 0,

    /// <summary>It arrived at the phone.</summary>
    Delivered = 1,

    /// <summary>It did not arrive: undeliverable, expired, or rejected by an operator.</summary>
    Undelivered = 2,

    /// <summary>
    /// No final report came within <see cref="CampaignsOptions.ReportTimeout"/>, or the message has no id, so that none can be found. It may have arrived
    /// all the same. This is final: a report that comes later is not read.
    /// </summary>
    NoReport = 3,
}
