using Microsoft.Extensions.Logging;

namespace Smslive247.Telemetry;

/// <summary>The host's logger, which fails no call.</summary>
internal sealed class UnfailingLogger(ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => Observers.Ask((inner, state), static asked => asked.inner.BeginScope(asked.state));

    public bool IsEnabled(LogLevel logLevel) => Observers.Ask((inner, logLevel), static asked => asked.inner.IsEnabled(asked.logLevel));

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Observers.Tell(
            (inner, logLevel, eventId, state, exception, formatter),
            static told => told.inner.Log(told.logLevel, told.eventId, told.state, told.exception, told.formatter));
}
