namespace Smslive247.Sandbox.Internal.Http;

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Field">By its name in the request.</param>
/// <param name="Message">What is wrong and what to do. It never holds the value: that may be secret.</param>
internal readonly record struct FieldFault(string Field, string Message);
