using System.Globalization;

namespace Smslive247.Internal;

/// <summary>Builds the path and query of a request. Every argument arrives as the one segment or value that it is.</summary>
internal sealed class RequestAddress(string path)
{
    // A builder would take more memory than the few pieces that most addresses have.
    private string text = path;
    private char separator = '?';

    public RequestAddress Literal(string value)
    {
        text += value;
        return this;
    }

    public RequestAddress Segment(string value, string parameter)
    {
        Guard.NotNull(value, parameter);

        // Uri removes "." and "..", and an empty segment shifts the path: each would reach another operation.
        if (value is "" or "." or "..")
        {
            throw new ArgumentException($"'{value}' cannot be part of an address: give the id of a resource.", parameter);
        }

        return Literal(Escape(value, parameter));
    }

    public RequestAddress Segment(long value, string parameter) => Segment(value.ToString(CultureInfo.InvariantCulture), parameter);

    public RequestAddress RequiredQuery(string name, string value)
    {
        Guard.NotNull(value, name);
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
        text += $"{separator}{name}={escapedValue}";
        separator = '&';
        return this;
    }

    private static string Escape(string value, string parameter)
    {
        if (!Utf16.IsValid(value))
        {
            throw new ArgumentException(Utf16.Complaint, parameter);
        }

        return Uri.EscapeDataString(value);
    }
}
