namespace Smslive247.Errors;

/// <summary>The caller's stream failed during an upload.</summary>
internal sealed class UploadReadException(Exception exception) : Exception("The file could not be read.", exception);
