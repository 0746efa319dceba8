namespace Smslive247.Errors;

/// <summary>What the body of a refusal says.</summary>
internal sealed record ErrorBody(string? Code, string? Message, IReadOnlyList<FieldError> Fields)
{
    private const int MostFields = 10;

    /// <summary>The part of an exception's message that the service wrote, without secrets and with numbers masked.</summary>
    public string Describe(IEnumerable<string> secrets)
    {
        var words = Message is null ? "" : $": {Redaction.Apply(Message, secrets).TrimEnd('.')}";
        var fields = Fields.Take(MostFields).Select(error => Redaction.Apply($"{error.Field}: {error.Message}", secrets));
        var more = Fields.Count > MostFields ? $"; and {Fields.Count - MostFields} more" : "";
        return Fields.Count == 0 ? words : $"{words} ({string.Join("; ", fields)}{more})";
    }
}
