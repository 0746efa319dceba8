namespace Smslive247.Calls;

/// <summary>What the document says of one operation.</summary>
/// <param name="Id">The operationId, for messages and telemetry.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path with its placeholders; null where only the caller knows them.</param>
internal sealed record ApiOperation(string Id, HttpMethod Method, string? Path)
{
    /// <summary>Those that OpenTelemetry names; any other is one.</summary>
    private static readonly string[] Methods = ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"];

    /// <summary>The method in telemetry: one of few, whatever a caller makes up.</summary>
    public string MethodName => field ??= Array.Find(Methods, name => name.Equals(Method.Method, StringComparison.OrdinalIgnoreCase)) ?? "_OTHER";

    /// <summary>What a request is called in telemetry: method and path with its placeholders.</summary>
    public string RequestName => field ??= Path is not null ? $"{MethodName} {Path}" : MethodName == "_OTHER" ? "HTTP" : MethodName;

    /// <summary>Whether the operation is called without a key (<c>security: []</c>).</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Whether the operation sends SMS (<c>x-sends: true</c>).</summary>
    public bool IsSend { get; init; }

    /// <summary>Whether repeating the call does nothing more than the first call did. Only a GET can be.</summary>
    public bool IsRepeatable
    {
        get => field && Method == HttpMethod.Get;
        init;
    }
}
