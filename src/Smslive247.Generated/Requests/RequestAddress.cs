using System.Globalization;
using System.Runtime.CompilerServices;

namespace Smslive247.Requests;

/// <summary>Builds the path and query of a request: <c>$"/api/v5/sms/{messageId}"</c>. Each argument is escaped as one segment or value.</summary>
[InterpolatedStringHandler]
internal sealed class RequestAddress
{
    // Most addresses have few parts, for which a StringBuilder would allocate more.
    private string text;
    private char separator = '?';
    private List<string>? sensitiveTexts;

    public RequestAddress(string path) => text = path;

    public RequestAddress(int literalLength, int formattedCount) => text = "";

    public static RequestAddress Path(RequestAddress address) => address;

    public void AppendLiteral(string value) => text += value;

    /// <exception cref="ArgumentException">The value is not valid as a segment of a path.</exception>
    public void AppendFormatted(string value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(value, parameter);

        // An empty segment changes the path, so that it reaches another operation. The message does not quote the value, which may contain a phone number.
        if (value.Length == 0 || DotSegment.IsIn(value))
        {
            throw new ArgumentException("The value is empty, or has a part '.' or '..' between slashes: pass the id of a resource.", parameter);
        }

        text += Escape(value, parameter);
    }

    public void AppendFormatted(long value) => text += value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The texts of the address that must not appear in any message, as they are and escaped.</summary>
    public IReadOnlyList<string> SensitiveTexts => sensitiveTexts ?? [];

    /// <summary>Marks a text of the address as sensitive.</summary>
    public RequestAddress WithSensitive(string? value)
    {
        if (value is { Length: > 0 })
        {
            (sensitiveTexts ??= []).AddRange([value, Uri.EscapeDataString(value)]);
        }

        return this;
    }

    public RequestAddress RequiredQuery(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return Query(name, value);
    }

    public RequestAddress Query(string name, string? value) => value is null ? this : Pair(name, Escape(value, name));

    public RequestAddress Query(string name, long? value) => value is { } number ? Pair(name, number.ToString(CultureInfo.InvariantCulture)) : this;

    public RequestAddress Query(string name, decimal? value) => value is { } number ? Pair(name, number.ToString(CultureInfo.InvariantCulture)) : this;

    public RequestAddress Query(string name, DateTimeOffset? value) =>
        value is { } instant ? Query(name, instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)) : this;

    public override string ToString() => text;

    private RequestAddress Pair(string name, string escapedValue)
    {
        (text, separator) = ($"{text}{separator}{name}={escapedValue}", '&');
        return this;
    }

    private static string Escape(string value, string parameter) =>
        Utf8.CanEncode(value) ? Uri.EscapeDataString(value) : throw new ArgumentException(Utf8.Problem, parameter);
}
