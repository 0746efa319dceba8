namespace Smslive247.Sandbox.Service;

/// <summary>
/// Marks the exceptions that are mistakes of who controls the sandbox, with the status that they are over HTTP; all others are mistakes of the
/// sandbox. Their types are those that the documentation states, as tests compare them exactly.
/// </summary>
internal static class CallerMistake
{
    private static readonly object Key = new();

    /// <summary>There is no message with this id, or no account with this key.</summary>
    public static ArgumentException NotFound(string problem, string parameter) => Marked(new ArgumentException(problem, parameter), 404, problem);

    /// <summary>The state does not allow it.</summary>
    public static InvalidOperationException Conflict(string problem) => Marked(new InvalidOperationException(problem), 409, problem);

    /// <summary>A value is out of its range.</summary>
    public static ArgumentOutOfRangeException OutOfRange(string problem, string parameter, object? value) =>
        Marked(new ArgumentOutOfRangeException(parameter, value, problem), 400, problem);

    /// <returns>Null for a mistake of the sandbox.</returns>
    public static (int Status, string Problem)? Find(Exception exception) => exception.Data[Key] is (int status, string problem) ? (status, problem) : null;

    private static T Marked<T>(T exception, int status, string problem)
        where T : Exception
    {
        exception.Data[Key] = (status, problem);
        return exception;
    }
}
