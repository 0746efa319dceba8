using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Smslive247.Cli.Campaigns;

/// <summary>Keeps what a worker warns about, in words for people.</summary>
internal sealed class WorkLog : ILoggerProvider, ILogger
{
    private const string Category = "Smslive247.Campaigns";

    private readonly ConcurrentQueue<string> notes = new();

    /// <summary>Takes the next note.</summary>
    public bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? note) => notes.TryDequeue(out note);

    public ILogger CreateLogger(string categoryName) =>
        categoryName.StartsWith(Category, StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        // The wait itself is shown with the time that is left.
        if (IsEnabled(logLevel) && eventId.Name != "GapOpened")
        {
            notes.Enqueue(formatter(state, exception)
                .Replace("Account (null) cannot send now (not-connected)", "The service cannot be reached", StringComparison.Ordinal)
                .Replace("ccount (null)", "ccount", StringComparison.Ordinal));
        }
    }

    public void Dispose()
    {
    }
}
