using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Smslive247.Requests;

/// <summary>Validates arguments before anything is sent.</summary>
internal static class Guard
{
    /// <summary>Validates a required argument.</summary>
    public static T NotNull<T>(T? value, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return value;
    }

    /// <summary>Validates a required list, and copies it.</summary>
    public static T[] NotEmpty<T>(IEnumerable<T>? values, string parameter)
    {
        T[] copy = [.. NotNull(values, parameter)];
        return copy.Length > 0 ? copy : throw new ArgumentException("The list is empty.", parameter);
    }

    /// <summary>Validates a number. Null is always valid.</summary>
    public static T? InRange<T>(T? value, T? least, T? most, string parameter)
        where T : struct, IComparable<T>
    {
        if (value is not { } number || ((least is null || number.CompareTo(least.Value) >= 0) && (most is null || number.CompareTo(most.Value) <= 0)))
        {
            return value;
        }

        var problem = most is null ? FormattableString.Invariant($"{least} or more")
            : least is null ? FormattableString.Invariant($"{most} or less")
            : FormattableString.Invariant($"{least} to {most}");
        throw new ArgumentOutOfRangeException(parameter, number, $"The value must be {problem}.");
    }

    public static void RequiredMember([NotNull] object? value, string type, string member)
    {
        if (value is null)
        {
            throw new ArgumentException($"{type}.{member} is required: set it before the request is sent.", member);
        }
    }

    /// <summary>Validates the items of a list or map of a request, and the members of each nested request.</summary>
    /// <exception cref="ArgumentException">An item is null, or a required member of one is.</exception>
    public static void Nested(object? value, string type, string member)
    {
        // A request that contains itself has no end.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case IRequestModel request:
                request.ThrowIfMemberMissing();
                break;
            case string or null:
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Nested(item ?? throw new ArgumentException($"{type}.{member} has an item that is null.", member), type, member);
                }

                break;
        }
    }
}
