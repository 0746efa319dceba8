namespace Smslive247.Sandbox;

/// <summary>A request that the sandbox received.</summary>
/// <param name="Method">The HTTP method, such as <c>POST</c>.</param>
/// <param name="PathAndQuery">The path and query as sent, with percent-encoding.</param>
/// <param name="Status">The status of the response; null if there was none.</param>
/// <param name="OperationId">The operationId in the OpenAPI document; null if it has no such path and method.</param>
public sealed record SandboxRequest(string Method, string PathAndQuery, int? Status, string? OperationId)
{
    /// <summary>The path in the OpenAPI document, such as <c>/api/v5/sms/{messageId}</c>, which contains no data of the request.</summary>
    /// <value>Null if the documents have no such path and method.</value>
    public string? PathTemplate { get; init; }

    /// <summary>The time of its arrival, by the clock of the sandbox.</summary>
    public DateTimeOffset Date { get; init; }

    /// <summary>The time until its response was ready, by the clock of the sandbox.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Why the request was rejected, or which simulated failure it has. It names fields, and has no value of the request.</summary>
    /// <value>Null for a success.</value>
    public string? Problem { get; init; }
}
