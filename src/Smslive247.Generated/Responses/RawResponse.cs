namespace Smslive247.Responses;

/// <summary>A successful response to a raw call.</summary>
internal sealed record RawResponse(ApiCall Call, Smslive247Response Response, byte[] Body);
