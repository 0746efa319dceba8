namespace Smslive247.Telemetry;

/// <summary>A response that states the result of a send (<c>x-sent</c>). The same type may be the response to a read, which is not counted.</summary>
internal interface ISendResult
{
    long Messages { get; }

    /// <summary>The credits charged; null if the response does not state them.</summary>
    decimal? Credits { get; }
}
