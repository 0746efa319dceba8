namespace Smslive247.Internal;

/// <summary>What an answer without success says, for the constructors of its exceptions.</summary>
internal sealed record ApiFailure(ApiOperation Operation, Smslive247Response Response, ErrorBody Error, string? Body, TimeSpan? RetryAfter)
{
    public int Status => (int)Response.StatusCode;

    public string Message => $"{Operation.Id}: the service answered {Status}{Error.Describe()}.";

    public bool MayHaveBeenSent => Operation.Method != HttpMethod.Get && Status is < 400 or > 499;
}
