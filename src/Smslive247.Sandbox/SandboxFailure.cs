using System.Globalization;
using Smslive247.Sandbox.Internal;
using Smslive247.Sandbox.Internal.Http;

namespace Smslive247.Sandbox;

/// <summary>A way in which a request fails, whatever it asks for.</summary>
/// <remarks>
/// A failure that is carried out happens on the way back: the service does what it was asked for, and the caller does not learn
/// of it. A send of that kind costs credits and stands in <see cref="Smslive247Sandbox.Messages"/>.
/// </remarks>
public sealed class SandboxFailure
{
    private readonly Func<GatewayAnswer?, GatewayAnswer> distort;

    private SandboxFailure(bool isCarriedOut, Func<GatewayAnswer?, GatewayAnswer> distort) => (IsCarriedOut, this.distort) = (isCarriedOut, distort);

    /// <summary>Whether the service does what it was asked for before the answer fails.</summary>
    public bool IsCarriedOut { get; }

    /// <summary>How long the caller waits in vain.</summary>
    internal TimeSpan Wait { get; private init; }

    /// <summary>An answer that refuses, in the service's form of errors.</summary>
    /// <param name="code">The HTTP status, 400 to 599.</param>
    /// <param name="retryAfter">The header Retry-After, in whole seconds, rounded up.</param>
    /// <param name="isCarriedOut">Whether the service did what it was asked for all the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is no refusal, or the time is negative.</exception>
    public static SandboxFailure Status(int code, TimeSpan? retryAfter = null, bool isCarriedOut = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(code, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, 599);
        ArgumentOutOfRangeException.ThrowIfLessThan(retryAfter ?? default, TimeSpan.Zero, nameof(retryAfter));
        var answer = GatewayAnswer.Error(code, "The sandbox was told to fail this request.");
        var whole = retryAfter is { } time ? answer.With(("Retry-After", Math.Ceiling(time.TotalSeconds).ToString(CultureInfo.InvariantCulture))) : answer;
        return new(isCarriedOut, _ => whole);
    }

    /// <summary>The page of a proxy, with status 200, in place of the service's JSON.</summary>
    /// <param name="isCarriedOut">Whether the service did what it was asked for all the same.</param>
    public static SandboxFailure Garbage(bool isCarriedOut = false) =>
        new(isCarriedOut, _ => GatewayAnswer.Text(200, "text/html; charset=utf-8", "<!DOCTYPE html><html><body><h1>Please log in to this network</h1></body></html>"));

    /// <summary>The headers of an answer and half of its body; then the connection is closed.</summary>
    /// <param name="isCarriedOut">Whether it is the true answer that breaks off.</param>
    public static SandboxFailure BrokenOff(bool isCarriedOut = false) =>
        new(isCarriedOut, answer => (answer ?? GatewayAnswer.Text(200, GatewayAnswer.JsonMediaType, """{"messageID":"0"}""")) with { Delivery = Delivery.BrokenOff });

    /// <summary>No answer; after a time the connection is closed.</summary>
    /// <param name="duration">That time, by the sandbox's <see cref="SandboxOptions.TimeProvider"/>.</param>
    /// <param name="isCarriedOut">Whether the service did what it was asked for all the same.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or more than a day.</exception>
    public static SandboxFailure Silence(TimeSpan duration, bool isCarriedOut = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, OptionsCheck.LongestWait);
        return new(isCarriedOut, _ => new GatewayAnswer(0) { Delivery = Delivery.None }) { Wait = duration };
    }

    /// <param name="answer">That of the service; null where it was not asked.</param>
    internal GatewayAnswer Distort(GatewayAnswer? answer) => distort(answer);
}
