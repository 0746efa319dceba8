using System.Net.Sockets;
using System.Security.Authentication;
using Polly;
using Polly.Timeout;

namespace Smslive247.Internal;

/// <summary>Runs a piece of a call within a time limit, and gives what goes wrong the library's own types.</summary>
internal static class Attempt
{
    public static async ValueTask<T> RunAsync<T>(
        ApiCall call, ApiSettings settings, Func<TimeLimit, ValueTask<T>> action, CancellationToken cancellationToken)
    {
        using var limit = TimeLimit.Start(settings.AttemptTimeout, settings.TimeProvider, cancellationToken);
        try
        {
            return await action(limit).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was cancelled.", exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (limit.IsOver)
        {
            throw Failures.TimedOut(call, settings.AttemptTimeout, exception);
        }
        catch (OperationCanceledException exception) when (exception.InnerException is TimeoutException)
        {
            throw Failures.TimedOut(call, limit: null, exception);
        }
        catch (OperationCanceledException exception)
        {
            throw Failures.Disconnected(call, exception);
        }
        catch (InvalidDataException)
        {
            throw Failures.Undecodable(call);
        }
        catch (HttpRequestException exception)
        {
            throw Failures.Disconnected(call, exception);
        }
        catch (IOException exception)
        {
            throw Failures.Disconnected(call, exception);
        }
        catch (TimeoutRejectedException exception)
        {
            throw Failures.TimedOut(call, limit: null, exception);
        }
        catch (ExecutionRejectedException exception)
        {
            throw Failures.Disconnected(call, exception);
        }
        catch (UploadReadException exception)
        {
            throw Failures.UploadBroke(call, exception.InnerException!);
        }
        catch (ResendRefusedException exception)
        {
            throw Failures.ResendRefused(call, exception);
        }
        catch (TimeoutException exception)
        {
            throw Failures.TimedOut(call, limit: null, exception);
        }
        catch (SocketException exception)
        {
            throw Failures.Disconnected(call, exception);
        }
        catch (AuthenticationException exception)
        {
            throw Failures.Disconnected(call, exception);
        }
        catch (AggregateException exception)
        {
            throw Failures.Disconnected(call, exception);
        }
    }
}
