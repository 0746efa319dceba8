using System.Net.Sockets;
using System.Security.Authentication;
using Polly;
using Polly.Timeout;

namespace Smslive247.Errors;

/// <summary>Translates the exceptions of the HTTP stack and of the host's handlers into those of the library.</summary>
internal static class ExceptionTranslation
{
    /// <returns>An exception of the library; the same exception if neither the network nor the service caused it.</returns>
    public static Exception Translate(ApiCall call, Exception exception) => exception switch
    {
        _ when IsUndecodable(exception) => ExceptionFactory.Undecodable(call),
        OperationCanceledException { InnerException: TimeoutException } or TimeoutRejectedException or TimeoutException =>
            ExceptionFactory.TimedOut(call, limit: null, exception),
        UploadReadException => ExceptionFactory.UploadFailed(call, exception.InnerException!),
        _ when exception.GetBaseException() is ResendPreventedException prevented => ExceptionFactory.ResendPrevented(call, prevented),
        ForeignRequestException when call.IsInFlight => ExceptionFactory.ResendPrevented(call, new ResendPreventedException()),
        RedirectFollowedException => ExceptionFactory.Redirected(call, exception),
        OperationCanceledException or HttpRequestException or IOException or ExecutionRejectedException or SocketException
            or AuthenticationException or AggregateException => ExceptionFactory.Disconnected(call, exception),
        _ => exception,
    };

    /// <summary>Whether the body cannot be decompressed. BrotliStream throws InvalidOperationException.</summary>
    public static bool IsUndecodable(Exception exception) =>
        exception is InvalidDataException or InvalidOperationException { Source: "System.IO.Compression.Brotli" };
}
