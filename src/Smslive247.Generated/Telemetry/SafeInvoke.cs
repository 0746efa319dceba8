namespace Smslive247.Telemetry;

/// <summary>
/// Invokes code of the host: loggers, and listeners to spans and measurements. Its exceptions end here: a send that succeeded
/// must not look like one that failed, or the host repeats it.
/// </summary>
internal static class SafeInvoke
{
    public static void Run<T>(T state, Action<T> action)
    {
        try
        {
            action(state);
        }
        catch (Exception)
        {
            // There is nobody left to report it to.
        }
    }

    /// <returns>The result; the default if the code throws.</returns>
    public static TResult? Get<T, TResult>(T state, Func<T, TResult> function)
    {
        try
        {
            return function(state);
        }
        catch (Exception)
        {
            return default;
        }
    }
}
