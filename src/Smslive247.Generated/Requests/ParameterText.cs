using System.Collections;
using System.Globalization;

namespace Smslive247.Requests;

/// <summary>The text of a parameter in a path, a query, a header or a form.</summary>
internal static class ParameterText
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <exception cref="ArgumentException">A number is not finite, or a date has a time of day.</exception>
    public static string From(object value, string parameter) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTimeOffset instant => instant.ToString(InstantFormat, CultureInfo.InvariantCulture),
        DateTime date => Iso8601.FormatDate(date, parameter),
        double number when double.IsNaN(number) || double.IsInfinity(number) => throw new ArgumentException("The number is not finite.", parameter),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Uri uri => uri.OriginalString,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    };

    /// <summary>The texts of a list, or the one text of any other value.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static IReadOnlyList<string> ItemsOf(object value, string parameter)
    {
        if (value is string or not IEnumerable)
        {
            return [From(value, parameter)];
        }

        var items = new List<string>();
        foreach (var item in (IEnumerable)value)
        {
            items.Add(item is null ? throw new ArgumentException("An item of the list is null.", parameter) : From(item, parameter));
        }

        return items;
    }

    public static string ForHeader(IReadOnlyList<string> items, string parameter)
    {
        var text = string.Join(",", items);
        return text.All(character => character is >= ' ' and <= '~') && text.Trim() == text && (items.Count == 1 || !items.Any(item => item.Contains(',')))
            ? text
            : throw new ArgumentException("The value cannot be sent in a header: pass printable ASCII without spaces at its ends, and items of a list without commas.", parameter);
    }
}
