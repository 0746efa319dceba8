namespace Smslive247.Errors;

/// <summary>The content of the body of an error response.</summary>
internal sealed record ErrorBody(string? Code, string? Message, IReadOnlyList<FieldError> Fields)
{
    public bool IsEmpty => Message is null && Fields.Count == 0;
}
