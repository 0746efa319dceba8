using NJsonSchema.Validation;

namespace Smslive247.Sandbox.Requests;

/// <summary>Explains the errors of NJsonSchema.</summary>
internal static class SchemaErrors
{
    public static IEnumerable<FieldError> Explain(ValidationError error) =>
        error is ChildSchemaValidationError { Errors: var children } && children.Values.Any(errors => errors.Count > 0)
            ? children.Values.SelectMany(errors => errors).SelectMany(Explain)
            : [new(Field(error), Message(error))];

    private static string Field(ValidationError error)
    {
        var path = (error.Path ?? "").TrimStart('#', '/');
        return path.Length == 0 ? error.Property ?? "body" : path.Replace('/', '.');
    }

    private static string Message(ValidationError error) => error.Kind switch
    {
        ValidationErrorKind.PropertyRequired => "Is required.",
        ValidationErrorKind.NoAdditionalPropertiesAllowed => $"Is not known here; known are {string.Join(", ", error.Schema.Properties.Keys)}.",
        ValidationErrorKind.StringExpected => "Must be a string.",
        ValidationErrorKind.IntegerExpected => "Must be an integer, without quotes.",
        ValidationErrorKind.NumberExpected => "Must be a number, without quotes.",
        ValidationErrorKind.BooleanExpected => "Must be true or false, without quotes.",
        ValidationErrorKind.ArrayExpected => "Must be an array.",
        ValidationErrorKind.ObjectExpected => "Must be an object.",
        ValidationErrorKind.StringTooShort => "Must not be empty.",
        ValidationErrorKind.StringTooLong => $"Must have at most {error.Schema.MaxLength} characters.",
        ValidationErrorKind.DateTimeExpected => "Must be a date with time and offset, such as 2026-03-02T09:30:00+01:00.",
        ValidationErrorKind.PatternMismatch => $"Must match {error.Schema.Pattern}.",
        ValidationErrorKind.NotInEnumeration => $"Must be one of {string.Join(", ", error.Schema.Enumeration)}.",
        ValidationErrorKind.NumberTooSmall => $"Must be {(error.Schema.IsExclusiveMinimum ? "more than" : "at least")} {error.Schema.Minimum}.",
        ValidationErrorKind.NumberTooBig => $"Must be at most {error.Schema.Maximum}.",
        _ => $"Does not fit the document ({error.Kind}).",
    };
}
