namespace Smslive247.Json;

/// <summary>A text that is to be written holds half of a surrogate pair.</summary>
internal sealed class InvalidTextException() : ArgumentException(Utf16.Problem);
