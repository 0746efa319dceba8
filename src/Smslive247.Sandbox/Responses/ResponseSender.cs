using Microsoft.AspNetCore.Http;

namespace Smslive247.Sandbox.Responses;

/// <summary>Sends responses, or as much of them as shall arrive.</summary>
internal static class ResponseSender
{
    public static async Task SendAsync(ResponseData data, HttpContext http)
    {
        if (data.Delivery == Delivery.None)
        {
            http.Abort();
            return;
        }

        // The server closes a connection if the body is shorter than stated.
        var isBrokenOff = data.Delivery == Delivery.BrokenOff;
        var response = http.Response;
        response.StatusCode = data.Status;
        response.ContentType = data.MediaType;
        response.ContentLength = data.Body.Length + (isBrokenOff ? 1 : 0);
        foreach (var (name, value) in data.Headers)
        {
            response.Headers.Append(name, value);
        }

        await response.Body.WriteAsync(isBrokenOff ? data.Body.AsMemory(0, data.Body.Length / 2) : data.Body).ConfigureAwait(false);
    }
}
