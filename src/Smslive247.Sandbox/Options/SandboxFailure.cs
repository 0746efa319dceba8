using Smslive247.Sandbox.Options;

namespace Smslive247.Sandbox;

/// <summary>A simulated failure of a request.</summary>
/// <remarks>
/// With <c>isCarriedOut</c>, the sandbox processes the request before the response fails: a send is charged, and listed in
/// <see cref="Smslive247Sandbox.Messages"/>.
/// </remarks>
public sealed class SandboxFailure
{
    private SandboxFailure(string method, bool isCarriedOut) => (Kind, IsCarriedOut) = (FailureKind.NameOf(method), isCarriedOut);

    /// <summary>Whether the request is processed before the response fails.</summary>
    public bool IsCarriedOut { get; }

    /// <summary>The name of a <see cref="FailureKind"/>.</summary>
    internal string Kind { get; }

    /// <summary>The status of an error response; null for other failures.</summary>
    internal int? Code { get; private init; }

    internal TimeSpan? RetryAfter { get; private init; }

    /// <summary>The time before the request is processed.</summary>
    internal TimeSpan Delay { get; private init; }

    /// <summary>The time before the connection is closed.</summary>
    internal TimeSpan Wait { get; private init; }

    /// <summary>Whether the response is sent before the body of the request is read.</summary>
    internal bool IsBeforeBody { get; private init; }

    /// <summary>An error response.</summary>
    /// <param name="code">The status, from 400 to 599.</param>
    /// <param name="retryAfter">The header Retry-After, which holds whole seconds: a part of a second is rounded up.</param>
    /// <param name="isCarriedOut">Whether the request is processed first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 400 to 599, or the time is negative.</exception>
    public static SandboxFailure Status(int code, TimeSpan? retryAfter = null, bool isCarriedOut = false)
    {
        CheckError(code, retryAfter);
        return new(nameof(Status), isCarriedOut) { Code = code, RetryAfter = retryAfter };
    }

    /// <summary>An error response that is sent before the body of the request is read, after which the connection is closed.</summary>
    /// <param name="code">The status, from 400 to 599, such as 413 for an upload that is too large, or 401.</param>
    /// <param name="retryAfter">The header Retry-After, which holds whole seconds: a part of a second is rounded up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is not 400 to 599, or the time is negative.</exception>
    public static SandboxFailure StatusBeforeBody(int code, TimeSpan? retryAfter = null)
    {
        CheckError(code, retryAfter);
        return new(nameof(StatusBeforeBody), isCarriedOut: false) { Code = code, RetryAfter = retryAfter, IsBeforeBody = true };
    }

    /// <summary>An HTML page, as of a proxy, with status 200.</summary>
    /// <param name="isCarriedOut">Whether the request is processed first.</param>
    public static SandboxFailure Garbage(bool isCarriedOut = false) => new(nameof(Garbage), isCarriedOut);

    /// <summary>A connection that is closed after the headers and half of the body.</summary>
    /// <param name="isCarriedOut">Whether the request is processed first, so that its response is the incomplete one.</param>
    public static SandboxFailure BrokenOff(bool isCarriedOut = false) => new(nameof(BrokenOff), isCarriedOut);

    /// <summary>A lost response: the connection is closed at once, without one.</summary>
    /// <param name="isCarriedOut">Whether the request is processed first.</param>
    public static SandboxFailure Lost(bool isCarriedOut = false) => new(nameof(Lost), isCarriedOut);

    /// <summary>No response; the connection is closed after a time.</summary>
    /// <param name="duration">The time, by the <see cref="SandboxOptions.TimeProvider"/> of the sandbox.</param>
    /// <param name="isCarriedOut">Whether the request is processed first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or more than a day.</exception>
    public static SandboxFailure Silence(TimeSpan duration, bool isCarriedOut = false)
    {
        CheckTime(duration);
        return new(nameof(Silence), isCarriedOut) { Wait = duration };
    }

    /// <summary>A complete response that comes late. The request is processed after the delay, even if the caller has disconnected.</summary>
    /// <param name="duration">The delay, by the <see cref="SandboxOptions.TimeProvider"/> of the sandbox, in addition to its latency.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or more than a day.</exception>
    public static SandboxFailure Delayed(TimeSpan duration)
    {
        CheckTime(duration);
        return new(nameof(Delayed), isCarriedOut: true) { Delay = duration };
    }

    private static void CheckError(int code, TimeSpan? retryAfter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(code, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, 599);
        ArgumentOutOfRangeException.ThrowIfLessThan(retryAfter ?? default, TimeSpan.Zero, nameof(retryAfter));
    }

    private static void CheckTime(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, OptionsCheck.LongestWait);
    }
}
