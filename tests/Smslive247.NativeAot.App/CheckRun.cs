namespace Smslive247.NativeAot;

/// <summary>Runs checks, prints their results and counts them.</summary>
internal sealed class CheckRun(LocalServer server)
{
    private string scenario = "";

    public LocalServer Server => server;

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Runs the checks of a scenario. An exception ends it and counts as a failed check.</summary>
    public async Task RunAsync(string name, Func<Task> checks)
    {
        scenario = name;
        server.Reset();
        try
        {
            await checks();
        }
        catch (Exception exception)
        {
            Fail("exception", "none", $"{exception.GetType()}: {exception.Message}");
        }
    }

    /// <summary>A check. Texts are compared ordinally.</summary>
    /// <param name="name">The name within the scenario.</param>
    /// <param name="expected">The expected value.</param>
    /// <param name="actual">The actual value.</param>
    public void Equal<T>(string name, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            Fail(name, expected, actual);
            return;
        }

        Passed++;
        Console.WriteLine($"ok {scenario}, {name}");
    }

    public static async Task<T> CatchAsync<T>(Func<Task> call)
        where T : Exception
    {
        try
        {
            await call();
        }
        catch (T exception)
        {
            return exception;
        }

        throw new InvalidOperationException($"No {typeof(T)} was thrown.");
    }

    private void Fail(string name, object? expected, object? actual)
    {
        Failed++;
        Console.WriteLine($"FAIL {scenario}, {name}: expected {expected ?? "null"} but {actual ?? "null"}".ReplaceLineEndings(" "));
    }
}
