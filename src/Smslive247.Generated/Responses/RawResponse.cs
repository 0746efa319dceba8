namespace Smslive247.Responses;

/// <summary>A successful response whose body the document does not describe.</summary>
internal sealed record RawResponse(ApiCall Call, Smslive247Response Response, byte[] Body);
