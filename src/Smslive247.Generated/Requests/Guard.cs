using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Requests;

/// <summary>Refuses arguments that no request can be made of.</summary>
internal static class Guard
{
    /// <summary>Refuses a number that the document does not allow, before anything is sent.</summary>
    /// <param name="value">The number; null is always allowed.</param>
    /// <param name="least">The least that is allowed.</param>
    /// <param name="most">The most that is allowed; what an int cannot exceed is no bound worth stating.</param>
    /// <param name="parameter">The parameter that the caller knows.</param>
    public static long? InRange(long? value, long least, long most, string parameter) => value < least || value > most
        ? throw new ArgumentOutOfRangeException(parameter, value, most >= int.MaxValue ? $"Give {least} or more." : $"Give {least} to {most}.")
        : value;

    /// <summary>Refuses a request whose required member is null.</summary>
    public static void RequiredMember([NotNull] object? value, string type, string member)
    {
        if (value is null)
        {
            throw new ArgumentException($"{type}.{member} is required: set it before the request is sent.", member);
        }
    }
}
