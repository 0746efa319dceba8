namespace Smslive247.Errors;

/// <summary>What an answer without success says, for the constructors of its exceptions.</summary>
internal sealed record ApiFailure(ApiCall Call, Smslive247Response Response, ErrorBody Error, string? Body, TimeSpan? RetryAfter)
{
    public int Status => (int)Response.StatusCode;

    public string Message => $"{Call.Operation.Id}: the service answered {Status}{Words}.";

    private string Words => Call.IsOpaque
        ? $"; {nameof(Smslive247ApiException.ServiceMessage)} and {nameof(Smslive247ApiException.Errors)} have its words, which may quote the request"
        : Error.Describe([.. Call.Secrets]);

    public bool MayHaveBeenSent => Call.MayHaveBeenSent && Status is < 400 or > 499;
}
