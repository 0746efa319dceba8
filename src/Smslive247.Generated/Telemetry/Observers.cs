namespace Smslive247.Telemetry;

/// <summary>
/// Runs the code of those who listen to calls: loggers, listeners to spans and measurements. What it throws ends here, for a
/// send that went out must not look like one that failed, or the host repeats it.
/// </summary>
internal static class Observers
{
    public static void Tell<T>(T news, Action<T> tell)
    {
        try
        {
            tell(news);
        }
        catch (Exception)
        {
            // Nobody is left to tell.
        }
    }

    /// <returns>The answer; the default where none comes.</returns>
    public static TAnswer? Ask<T, TAnswer>(T question, Func<T, TAnswer> ask)
    {
        try
        {
            return ask(question);
        }
        catch (Exception)
        {
            return default;
        }
    }
}
