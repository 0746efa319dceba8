using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Shop.Messages;

/// <summary>
/// Problem details of failed calls. They do not quote the service, whose messages may contain the number of a customer. Any other failure,
/// such as a wrong key or no credit, is one of the shop: status 500.
/// </summary>
internal sealed class MessageExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (ProblemOf(exception) is not { } problem)
        {
            return false;
        }

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
        Smslive247ValidationException =>
            Problem(StatusCodes.Status400BadRequest, "The request was rejected.", "Check the phone number."),
        Smslive247Exception { MayHaveBeenSent: true } =>
            Problem(StatusCodes.Status502BadGateway, "The request may have been carried out.", "A message may have been sent: do not repeat the request before you have checked."),
        Smslive247Exception { IsTransient: true } =>
            Problem(StatusCodes.Status503ServiceUnavailable, "The request was not carried out.", "Nothing was sent: repeat the request later."),
        _ => null,
    };

    private static ProblemDetails Problem(int status, string title, string detail) => new() { Status = status, Title = title, Detail = detail };
}
