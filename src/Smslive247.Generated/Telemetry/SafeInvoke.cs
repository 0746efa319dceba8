namespace Smslive247.Telemetry;

/// <summary>Invokes loggers and listeners of the host, and ignores their exceptions: they must not make a successful send look like a failed one.</summary>
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
            // There is no other way to report it.
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
