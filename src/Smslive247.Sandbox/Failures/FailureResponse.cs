using System.Globalization;

namespace Smslive247.Sandbox.Failures;

/// <summary>What a failure makes of a response.</summary>
internal static class FailureResponse
{
    private static readonly ResponseData ProxyPage =
        ResponseData.Text(200, "text/html; charset=utf-8", "<!DOCTYPE html><html><body><h1>Please log in to this network</h1></body></html>") with { Problem = "Simulated: a page of a proxy." };

    private static readonly ResponseData None = new(0) { Delivery = Delivery.None, Problem = "Simulated: no response." };

    private static readonly ResponseData Unprocessed = ResponseData.Text(200, ResponseData.JsonMediaType, """{"messageID":"0"}""");

    /// <param name="failure">The failure.</param>
    /// <param name="response">The response of the service; null if the request was not processed.</param>
    public static ResponseData Of(SandboxFailure failure, ResponseData? response) => failure switch
    {
        { Code: { } code, IsBeforeBody: var isBeforeBody } => isBeforeBody ? Error(code, failure.RetryAfter).With(("Connection", "close")) : Error(code, failure.RetryAfter),
        { Kind: "garbage" } => ProxyPage,
        { Kind: "brokenOff" } => (response ?? Unprocessed) with { Delivery = Delivery.BrokenOff, Problem = "Simulated: the response breaks off." },
        { Kind: "delayed" } => response!,
        _ => None,
    };

    private static ResponseData Error(int code, TimeSpan? retryAfter)
    {
        var response = ResponseData.Error(code, "Simulated failure of the sandbox.");
        return retryAfter is { } time ? response.With(("Retry-After", Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture))) : response;
    }
}
