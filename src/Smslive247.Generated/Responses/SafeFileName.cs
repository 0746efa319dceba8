using System.Text;
using System.Text.RegularExpressions;

namespace Smslive247.Responses;

/// <summary>Takes the name of a file from a response, if a file of this name can be created on each system.</summary>
internal static class SafeFileName
{
    // File systems have a limit of 255 bytes (Linux) or UTF-16 characters (Windows, macOS).
    private const int MaxBytes = 255;

    // Characters that Windows does not allow, a dot at the end, which it removes, and the names of its devices, which it opens with any extension.
    private static readonly Regex Unsafe = new(
        @"[\x00-\x1F\x7F-\x9F""<>|?*]|\.\z|^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|(?:COM|LPT)[0-9\u00B9\u00B2\u00B3])\s*(?:\.|\z)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Returns the name without its folder: a path or a Windows drive would make a caller write outside the intended folder.</summary>
    /// <returns>Null if the name is empty or unsafe.</returns>
    public static string? From(string? name) =>
        name?.Trim('"').Split('/', '\\', ':').Last().Trim() is { Length: > 0 } last && !Unsafe.IsMatch(last) && Utf8.CanEncode(last) && Encoding.UTF8.GetByteCount(last) <= MaxBytes
            ? last
            : null;
}
