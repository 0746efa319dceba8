using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Smslive247.Sandbox.Requests;

/// <summary>Reads the body that an operation declares, before the request is judged.</summary>
internal static class BodyReader
{
    /// <summary>The server enforces it, before it reads a body of a stated length.</summary>
    public const int MaxBytes = 25_000_000;

    // Files stay in memory, which MaxBytes limits.
    private static readonly FormOptions FormOptions = new() { MemoryBufferThreshold = MaxBytes };

    [Behaviour("A request body of more than 25 MB is rejected with 413.")]
    public static async Task<RequestBody> ReadAsync(HttpRequest request, Content? declared)
    {
        try
        {
            return declared switch
            {
                { IsJson: true } => new() { Bytes = await ReadBytesAsync(request).ConfigureAwait(false) },
                { IsForm: true } => await ReadFormAsync(request).ConfigureAwait(false),
                _ => new(),
            };
        }
        catch (BadHttpRequestException exception)
        {
            return new()
            {
                Problem = new(exception.StatusCode, exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                    ? $"The body has more than {MaxBytes / 1_000_000} MB: send less, such as a batch file in parts."
                    : $"The body cannot be read: {exception.Message}"),
            };
        }
    }

    [Behaviour("A byte order mark before JSON is ignored.")]
    private static async Task<byte[]> ReadBytesAsync(HttpRequest request)
    {
        using var stream = new MemoryStream();
        await request.Body.CopyToAsync(stream).ConfigureAwait(false);
        var bytes = stream.ToArray();
        return bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    private static async Task<RequestBody> ReadFormAsync(HttpRequest request)
    {
        if (!MediaTypes.IsForm(request.ContentType))
        {
            return new() { Problem = new(415, "The header Content-Type must be multipart/form-data, with a boundary.") };
        }

        try
        {
            return new() { Form = await request.ReadFormAsync(FormOptions).ConfigureAwait(false) };
        }
        catch (InvalidDataException exception)
        {
            return new() { Problem = new(400, $"The body is not a multipart form that can be read: {exception.Message}") };
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            return new() { Problem = new(400, "The body is not a complete multipart form: its parts must be between lines with the boundary, and the last line must close it.") };
        }
    }
}
