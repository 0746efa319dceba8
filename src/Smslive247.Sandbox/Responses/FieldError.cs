namespace Smslive247.Sandbox.Responses;

/// <summary>An error of a field of a request.</summary>
/// <param name="Field">By its name in the request.</param>
/// <param name="Message">What is wrong and what to do. It never holds the value: that may be secret.</param>
internal readonly record struct FieldError(string Field, string Message);
