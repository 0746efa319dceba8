namespace Smslive247.Calls;

/// <summary>The properties of an operation, from the OpenAPI document.</summary>
/// <param name="Id">The operationId, for messages and telemetry.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path template; null for a raw call.</param>
internal sealed record ApiOperation(string Id, HttpMethod Method, string? Path)
{
    // The methods that OpenTelemetry lists. It reports any other as _OTHER, which bounds the cardinality.
    private static readonly string[] Methods = ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"];

    /// <summary>The method in telemetry.</summary>
    public string MethodName => field ??= Array.Find(Methods, name => name.Equals(Method.Method, StringComparison.OrdinalIgnoreCase)) ?? "_OTHER";

    /// <summary>The name of a request in telemetry: its method and path template.</summary>
    public string RequestName => field ??= Path is not null ? $"{MethodName} {Path}" : MethodName == "_OTHER" ? "HTTP" : MethodName;

    /// <summary>Whether the operation needs no key (<c>security: []</c>).</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Whether the operation sends SMS (<c>x-sends: true</c>).</summary>
    public bool IsSend { get; init; }

    /// <summary>The id in the response to a send; null if the response has none.</summary>
    public SentId? SentId { get; init; }

    /// <summary>Creates the response to a send that is answered on this machine; null if the response has no body.</summary>
    public Func<byte[]>? CreateDryRunBody { get; init; }

    /// <summary>Whether repeating the call has no further effect; only true for a GET.</summary>
    public bool IsRepeatable { get; init; }
}
