namespace Smslive247.Cli.Campaigns;

/// <summary>When a worker ends by itself.</summary>
internal enum WorkEnd
{
    /// <summary>Never.</summary>
    Stopped,

    /// <summary>Once nothing is left to send, or in doubt.</summary>
    Sent,

    /// <summary>Once no delivery report is missing either.</summary>
    Reported,
}
