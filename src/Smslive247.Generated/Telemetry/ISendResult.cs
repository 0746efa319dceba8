namespace Smslive247.Telemetry;

/// <summary>An answer that states what a send came to (<c>x-sent</c>). The same type also answers reads, which are not counted.</summary>
internal interface ISendResult
{
    /// <summary>The messages that were sent.</summary>
    long Messages { get; }

    /// <summary>The credits that they cost; null where the answer does not say.</summary>
    decimal? Credits { get; }
}
