namespace Smslive247.Tests;

/// <summary>A broken logger of a host.</summary>
internal sealed class ThrowingLogger(bool throwsInIsEnabled) : ILoggerProvider, ILogger, ILoggerFactory
{
    private int told;

    /// <summary>The number of calls of Log.</summary>
    public int Told => Volatile.Read(ref told);

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => throwsInIsEnabled ? throw new ObjectDisposedException("The log") : true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Interlocked.Increment(ref told);
        throw new IOException("The disk of the log is full.");
    }

    public void Dispose()
    {
    }
}
