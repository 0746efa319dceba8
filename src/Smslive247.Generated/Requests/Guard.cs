using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Requests;

/// <summary>Validates arguments before anything is sent.</summary>
internal static class Guard
{
    /// <summary>Validates a number. Null is always valid. The message omits a maximum that an int cannot exceed.</summary>
    public static long? InRange(long? value, long least, long most, string parameter) => value < least || value > most
        ? throw new ArgumentOutOfRangeException(parameter, value, most >= int.MaxValue ? $"The value must be {least} or more." : $"The value must be {least} to {most}.")
        : value;

    public static void RequiredMember([NotNull] object? value, string type, string member)
    {
        if (value is null)
        {
            throw new ArgumentException($"{type}.{member} is required: set it before the request is sent.", member);
        }
    }
}
