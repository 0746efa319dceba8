namespace Smslive247.Errors;

/// <summary>The content of an error response's body.</summary>
internal sealed record ErrorBody(string? Code, string? Message, IReadOnlyList<FieldError> Fields);
