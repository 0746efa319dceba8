using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using NJsonSchema.Validation.FormatValidators;

namespace Smslive247.Sandbox.Documents;

/// <summary>NJsonSchema takes a date without an offset, which each reader would take for its own time.</summary>
internal sealed partial class OffsetIsStated : IFormatValidator
{
    public ValidationErrorKind ValidationErrorKind => ValidationErrorKind.DateTimeExpected;

    public string Format => JsonFormatStrings.DateTime;

    public static bool IsInstant(string value) => Instant().IsMatch(value) && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _);

    public bool IsValid(string value, JTokenType tokenType) => IsInstant(value);

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Instant();
}
