using Microsoft.Extensions.Logging;

namespace Smslive247.Telemetry;

/// <summary>The host's logger, without its exceptions.</summary>
internal sealed class SafeLogger(ILogger inner) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => SafeInvoke.Get((inner, state), static state => state.inner.BeginScope(state.state));

    public bool IsEnabled(LogLevel logLevel) => SafeInvoke.Get((inner, logLevel), static state => state.inner.IsEnabled(state.logLevel));

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        SafeInvoke.Run(
            (inner, logLevel, eventId, state, exception, formatter),
            static call => call.inner.Log(call.logLevel, call.eventId, call.state, call.exception, call.formatter));
}
