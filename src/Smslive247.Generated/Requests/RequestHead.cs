using System.Collections;
using System.Runtime.CompilerServices;

namespace Smslive247.Requests;

/// <summary>
/// Builds the path, the query and the headers of a request: <c>$"/api/v5/sms/{messageId}"</c>. Each argument is escaped as one segment or value;
/// null is omitted.
/// </summary>
[InterpolatedStringHandler]
internal sealed class RequestHead
{
    // Most addresses have few parts, for which a StringBuilder would allocate more.
    private string text;
    private char separator = '?';
    private List<string>? sensitiveTexts;
    private List<KeyValuePair<string, string>>? headers;

    public RequestHead(string path) => text = path;

    public RequestHead(int literalLength, int formattedCount) => text = "";

    /// <summary>The parameters in headers.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => headers ?? (IReadOnlyList<KeyValuePair<string, string>>)[];

    /// <summary>The texts of the parameters that must not appear in any message, as they are and escaped.</summary>
    public IReadOnlyList<string> SensitiveTexts => sensitiveTexts ?? [];

    public static RequestHead Path(RequestHead head) => head;

    public void AppendLiteral(string value) => text += value;

    /// <exception cref="ArgumentException">The value is not valid as a segment of a path.</exception>
    public void AppendFormatted(object? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (value is IEnumerable and not string)
        {
            // A generated client copies the list: (ids = ...).
            parameter = parameter.TrimStart('(').Split(' ')[0];
            var items = ParameterText.ItemsOf(value, parameter);
            ThrowIfNoSegment(items.Contains("") ? "" : string.Join(",", items), parameter);
            text += string.Join(",", items.Select(item => Escape(item, parameter)));
        }
        else
        {
            var segment = ParameterText.From(value, parameter);
            ThrowIfNoSegment(segment, parameter);
            text += Escape(segment, parameter);
        }
    }

    /// <summary>Marks a text of the parameters, or each text of a list, as sensitive.</summary>
    public RequestHead WithSensitive(object? value)
    {
        foreach (var item in value is null ? [] : ParameterText.ItemsOf(value, ""))
        {
            if (item.Length > 0)
            {
                (sensitiveTexts ??= []).AddRange([item, Uri.EscapeDataString(item)]);
            }
        }

        return this;
    }

    public RequestHead Query(string name, object? value) => value is null ? this : Pair(name, Escape(ParameterText.From(value, name), name));

    /// <summary>Adds a list: each item as a pair of its own, or all in one, separated by commas. An empty list is omitted.</summary>
    public RequestHead Query(string name, IEnumerable? values, bool explode)
    {
        var items = values is null ? [] : ParameterText.ItemsOf(values, name).Select(item => Escape(item, name)).ToList();
        if (explode)
        {
            items.ForEach(item => Pair(name, item));
            return this;
        }

        return items.Count == 0 ? this : Pair(name, string.Join(",", items));
    }

    /// <exception cref="ArgumentException">The value is not printable ASCII, or an item of a list has a comma.</exception>
    public RequestHead Header(string name, object? value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        var items = value is null ? [] : ParameterText.ItemsOf(value, parameter);
        if (items.Count > 0)
        {
            (headers ??= []).Add(new(name, ParameterText.ForHeader(items, parameter)));
        }

        return this;
    }

    public override string ToString() => text;

    private RequestHead Pair(string name, string escapedValue)
    {
        (text, separator) = ($"{text}{separator}{name}={escapedValue}", '&');
        return this;
    }

    /// <summary>An empty segment changes the path, so that it reaches another operation. The message does not quote the value, which may contain a phone number.</summary>
    private static void ThrowIfNoSegment(string segment, string parameter)
    {
        if (segment.Length == 0 || DotSegment.IsIn(segment))
        {
            throw new ArgumentException("The value is empty, or has a part '.' or '..' between slashes: pass the id of a resource.", parameter);
        }
    }

    private static string Escape(string value, string parameter) =>
        Utf8.CanEncode(value) ? Uri.EscapeDataString(value) : throw new ArgumentException(Utf8.Problem, parameter);
}
