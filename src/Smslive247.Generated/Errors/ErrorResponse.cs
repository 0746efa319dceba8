namespace Smslive247.Errors;

/// <summary>A response without success, from which its exception is made.</summary>
internal sealed record ErrorResponse(ApiCall Call, Smslive247Response Response, ErrorBody Error, string? Body, TimeSpan? RetryAfter)
{
    public const int MaxBodyBytes = 64 * 1024;

    /// <summary>The part of a body that exceptions keep.</summary>
    public static ReadOnlySpan<byte> Kept(ReadOnlySpan<byte> body) => body.Slice(0, Math.Min(body.Length, MaxBodyBytes));

    public int Status => (int)Response.StatusCode;

    public string Message => $"{Call.Operation.Id}: the service responded with {Status}{Details}.";

    public bool MayHaveBeenSent => Call.MayHaveBeenSent && Status is < 400 or > 499;

    private string Details => Call.Content.HasUnknownContent
        ? $"; {nameof(Smslive247ApiException.ServiceMessage)} and {nameof(Smslive247ApiException.Errors)} hold its message, which may quote the request"
        : Redaction.Describe(Error, [.. Call.SensitiveTexts]);
}
