namespace Smslive247.Internal;

/// <summary>Runs a piece of a call within a time limit, and gives what goes wrong the library's own types.</summary>
internal static class Attempt
{
    public static async Task<T> RunAsync<T>(
        ApiOperation operation, ApiSettings settings, Func<CancellationToken, Task<T>> action, CancellationToken cancellationToken)
    {
        using var limit = TimeLimit.Start(settings.AttemptTimeout, settings.TimeProvider, cancellationToken);
        try
        {
            return await action(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException("The call was cancelled.", exception, cancellationToken);
        }
        catch (OperationCanceledException exception)
        {
            throw Failures.TimedOut(operation, settings.AttemptTimeout, exception);
        }
        catch (HttpRequestException exception)
        {
            throw Failures.Disconnected(operation, exception);
        }
        catch (IOException exception)
        {
            throw Failures.Disconnected(operation, exception);
        }
    }
}
