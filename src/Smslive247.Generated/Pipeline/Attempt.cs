using System.Net.Sockets;
using System.Security.Authentication;
using Polly;
using Polly.Timeout;

namespace Smslive247.Pipeline;

/// <summary>Runs a piece of a call within a time limit, and gives what goes wrong the library's own types.</summary>
internal static class Attempt
{
    public static async ValueTask<Outcome<T>> RunAsync<T>(
        ApiCall call, ApiSettings settings, Func<TimeLimit, ValueTask<Outcome<T>>> action, CancellationToken cancellationToken)
    {
        using var limit = TimeLimit.Start(settings.AttemptTimeout, settings.TimeProvider, cancellationToken);
        try
        {
            return await action(limit).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            return Outcome.FromException<T>(new OperationCanceledException("The call was cancelled.", exception, cancellationToken));
        }
        catch (OperationCanceledException exception) when (limit.IsOver)
        {
            return Outcome.FromException<T>(Failures.TimedOut(call, settings.AttemptTimeout, exception));
        }
        catch (Exception exception)
        {
            return Outcome.FromException<T>(Translate(call, exception));
        }
    }

    /// <returns>The failure; what is neither the service's nor the network's doing stays as it is.</returns>
    private static Exception Translate(ApiCall call, Exception exception) => exception switch
    {
        OperationCanceledException { InnerException: TimeoutException } or TimeoutRejectedException or TimeoutException =>
            Failures.TimedOut(call, limit: null, exception),
        InvalidDataException => Failures.Undecodable(call),
        UploadReadException => Failures.UploadBroke(call, exception.InnerException!),
        ResendRefusedException refused => Failures.ResendRefused(call, refused),
        OperationCanceledException or HttpRequestException or IOException or ExecutionRejectedException or SocketException
            or AuthenticationException or AggregateException => Failures.Disconnected(call, exception),
        _ => exception,
    };
}
