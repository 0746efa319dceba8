using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Smslive247;

namespace Shop.Messages;

/// <summary>
/// Problem details of failed calls. They do not quote the service, whose messages may contain the number of a customer. What the caller cannot
/// change, such as no credit, a wrong key or a sender ID that is not approved, is a failure of the shop: status 500.
/// </summary>
internal sealed class MessageExceptionHandler(IProblemDetailsService problems, ILogger<MessageExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (ProblemOf(exception) is not { } problem)
        {
            return false; // The exception handler of ASP.NET Core logs it.
        }

        logger.LogWarning(exception, "A call of SMSLive247 failed.");
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
        {
            var delay = (exception as Smslive247ApiException)?.RetryAfter ?? TimeSpan.FromSeconds(30);
            context.Response.Headers.RetryAfter = Math.Ceiling(delay.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        context.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem });
    }

    // The order matters: a call in doubt may be transient as well, but a repetition could send a second SMS.
    private static ProblemDetails? ProblemOf(Exception exception) => exception switch
    {
        Smslive247ValidationException rejected when rejected.Errors.Any(error => error.Field == "phoneNumber") =>
            Problem(StatusCodes.Status400BadRequest, "The request was rejected.", "Check the phone number."),
        Smslive247NotFoundException =>
            Problem(StatusCodes.Status404NotFound, "Not found.", "Check the id."),
        Smslive247Exception { MayHaveBeenSent: true } =>
            Problem(StatusCodes.Status502BadGateway, "The request may have been carried out.", "If it sends a message, it may have been sent: check before you repeat the request."),
        Smslive247Exception { IsTransient: true } =>
            Problem(StatusCodes.Status503ServiceUnavailable, "The request was not carried out.", "Nothing was sent: repeat the request later."),
        _ => null,
    };

    private static ProblemDetails Problem(int status, string title, string detail) => new() { Status = status, Title = title, Detail = detail };
}
