namespace Smslive247.Errors;

/// <summary>A response with an error status.</summary>
internal sealed record ErrorResponse(ApiCall Call, Smslive247Response Response, ErrorBody Error, string? Body, TimeSpan? RetryAfter)
{
    /// <summary>The size of the part of a body that exceptions keep.</summary>
    public const int MaxBodyBytes = 64 * 1024;

    public int Status => (int)Response.StatusCode;

    public string Summary => $"{Call.Operation.Id}: the service responded with {Status}";

    public bool MayHaveBeenSent => Call.MayHaveBeenSent && Status is < 400 or > 499 or 408 or 499;

    public bool IsTransient => Status is 408 or 429 or 499 or 500 or 502 or 503 or 504;

    /// <summary>Composes the rest of the message. The function keeps the texts of the request, but nothing else of the call.</summary>
    public Func<string> Details
    {
        get
        {
            if (Call.Content.HasUnknownContent)
            {
                return static () =>
                    $"; {nameof(Smslive247ApiException.ServiceMessage)} and {nameof(Smslive247ApiException.Errors)} contain its message, which may quote the request";
            }

            var (error, content, arguments, key) = (Error, Call.Content, Call.SensitiveArguments, Call.ApiKey ?? "");
            return error.IsEmpty ? static () => "" : () => Redaction.Describe(error, [.. content.SensitiveTexts, .. arguments, key]);
        }
    }
}
