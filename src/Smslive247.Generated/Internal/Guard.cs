using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Internal;

/// <summary><c>ArgumentNullException.ThrowIfNull</c>, which netstandard2.0 lacks.</summary>
internal static class Guard
{
    public static void NotNull([NotNull] object? value, string parameter)
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameter);
        }
    }

    /// <summary>Refuses a request whose required member is null.</summary>
    public static void Member([NotNull] object? value, string type, string member)
    {
        if (value is null)
        {
            throw new ArgumentException($"{type}.{member} is required: set it before the request is sent.", member);
        }
    }
}
