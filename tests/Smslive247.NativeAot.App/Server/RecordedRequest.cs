namespace Smslive247.NativeAot;

/// <summary>A request as it arrived.</summary>
/// <param name="Line">Method, path and query: <c>POST /api/v5/sms</c>.</param>
/// <param name="Headers">The headers, by their names in any case.</param>
/// <param name="Body">The whole body, read as UTF-8.</param>
internal sealed record RecordedRequest(string Line, IReadOnlyDictionary<string, string> Headers, string Body);
