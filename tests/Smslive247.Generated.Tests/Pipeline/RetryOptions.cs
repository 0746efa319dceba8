namespace Smslive247.Tests;

internal static class RetryOptions
{
    /// <summary>Options for a stub handler, or those of a server, with three retries in stubbed time.</summary>
    public static Smslive247Options Retrying(this StubTime time, Smslive247Options? options = null)
    {
        options ??= new() { ApiKey = "test-key" };
        options.TimeProvider = time;
        options.MaxRetries = 3;
        options.AttemptTimeout = StubTime.AttemptTimeout;
        options.CallTimeout = StubTime.CallTimeout;
        return options;
    }
}
