using System.Text.RegularExpressions;

namespace Smslive247.Raw;

/// <summary>Refuses paths by which a request would reach another place than the one that is written.</summary>
internal static class RawPath
{
    /// <summary>What Uri would change, cut off, or take for a slash.</summary>
    private static readonly Regex NotAsItIs = new(@"[^!-~]|[\\#""<>{}|^`]|%(?![0-9A-Fa-f]{2})", RegexOptions.CultureInvariant);

    /// <exception cref="ArgumentException">The path cannot be sent as it is. The message does not quote it: numbers of phones may stand in it.</exception>
    public static void Demand(string path, string parameter)
    {
        if (Problem(path) is { } problem)
        {
            throw new ArgumentException(problem, parameter);
        }
    }

    /// <summary>The path and query of a request.</summary>
    public static RequestAddress Address(string path) => new($"/{Below(path)}");

    private static string? Problem(string path)
    {
        var route = path.Split('?')[0];
        return route switch
        {
            _ when NotAsItIs.IsMatch(path) =>
                "The path has a space, a '#', a '\\', a brace, a letter outside ASCII or another character that cannot stand in it: pass what you put into it through Uri.EscapeDataString.",
            _ when route.Contains("://") => "The path is a whole address: give what follows BaseAddress, such as api/v5/sms. The key is sent to no other address.",
            _ when Below(route).Split('/').Any(IsEmptyOrDots) =>
                "The path has an empty segment, or one of dots, by which it would reach another operation: give the id of a resource.",
            _ => null,
        };
    }

    private static string Below(string route) => route.Length > 0 && route[0] == '/' ? route.Substring(1) : route;

    /// <summary>Uri takes an escaped dot for a dot.</summary>
    private static bool IsEmptyOrDots(string segment) => Uri.UnescapeDataString(segment) is "" or "." or "..";
}
