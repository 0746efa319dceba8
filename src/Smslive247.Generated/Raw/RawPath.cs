using System.Text.RegularExpressions;

namespace Smslive247.Raw;

/// <summary>Validates paths, so that each request reaches exactly the path that the caller wrote.</summary>
internal static class RawPath
{
    // Characters that Uri would change, cut off, or convert to a slash.
    private static readonly Regex Invalid = new(@"[^!-~]|[\\#""<>{}|^`]|%(?![0-9A-Fa-f]{2})", RegexOptions.CultureInvariant);

    /// <exception cref="ArgumentException">The path is invalid. The message does not quote it, since it may contain phone numbers.</exception>
    public static void Validate(string path, string parameter)
    {
        if (Problem(path) is { } problem)
        {
            throw new ArgumentException(problem, parameter);
        }
    }

    public static RequestHead ToHead(string path) => new($"/{Below(path)}");

    private static string? Problem(string path)
    {
        var route = path.Split('?')[0];
        return route switch
        {
            _ when Invalid.IsMatch(path) =>
                "The path contains a space, a '#', a '\\', a brace, a non-ASCII letter or another invalid character: escape each inserted value with Uri.EscapeDataString.",
            _ when route.Contains("://") => "The path is an absolute address: pass the part after BaseAddress, such as api/v5/sms. The key is sent to no other address.",
            _ when Below(route).Split('/').Contains("") || DotSegment.IsIn(route) =>
                "The path has an empty segment, or a segment of dots, also as %2F..%2F, and would reach another operation: each id in it must be that of a resource.",
            _ => null,
        };
    }

    private static string Below(string route) => route.Length > 0 && route[0] == '/' ? route.Substring(1) : route;
}
