namespace Smslive247.Errors;

/// <summary>A response with an error status.</summary>
internal sealed record ErrorResponse(ApiCall Call, Smslive247Response Response, ErrorBody Error, string? Body, TimeSpan? RetryAfter)
{
    /// <summary>The size of the part of a body that exceptions keep.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    public int Status => (int)Response.StatusCode;

    public string Message => $"{Call.Operation.Id}: the service responded with {Status}{Details}.";

    public bool MayHaveBeenSent => Call.MayHaveBeenSent && Status is < 400 or > 499;

    private string Details => Call.Content.HasUnknownContent
        ? $"; {nameof(Smslive247ApiException.ServiceMessage)} and {nameof(Smslive247ApiException.Errors)} contain its message, which may quote the request"
        : Redaction.Describe(Error, [.. Call.SensitiveTexts]);
}
