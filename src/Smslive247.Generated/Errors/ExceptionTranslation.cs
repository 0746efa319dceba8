using System.Net.Sockets;
using System.Security.Authentication;
using Polly;
using Polly.Timeout;

namespace Smslive247.Errors;

/// <summary>Translates the exceptions of the HTTP stack, and of the host's handlers, into the library's own.</summary>
internal static class ExceptionTranslation
{
    /// <returns>The library's exception. An exception that neither network nor service caused is returned as it is.</returns>
    public static Exception Translate(ApiCall call, Exception exception) => exception switch
    {
        _ when IsUndecodable(exception) => ExceptionFactory.Undecodable(call),
        OperationCanceledException { InnerException: TimeoutException } or TimeoutRejectedException or TimeoutException =>
            ExceptionFactory.TimedOut(call, limit: null, exception),
        UploadReadException => ExceptionFactory.UploadFailed(call, exception.InnerException!),
        ResendPreventedException => ExceptionFactory.ResendPrevented(call, exception),
        OperationCanceledException or HttpRequestException or IOException or ExecutionRejectedException or SocketException
            or AuthenticationException or AggregateException => ExceptionFactory.Disconnected(call, exception),
        _ => exception,
    };

    /// <summary>Whether the body does not fit its content encoding (gzip, Brotli). BrotliStream throws InvalidOperationException.</summary>
    public static bool IsUndecodable(Exception exception) =>
        exception is InvalidDataException or InvalidOperationException { Source: "System.IO.Compression.Brotli" };
}
