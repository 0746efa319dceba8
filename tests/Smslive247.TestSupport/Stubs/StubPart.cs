using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Smslive247.TestSupport;

/// <summary>A field or file of a received form, as ASP.NET reads it.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="FileName">The name of the file; null for a field.</param>
/// <param name="ContentType">The media type; null if there is none.</param>
/// <param name="Text">The content.</param>
public sealed record StubPart(string? Name, string? FileName, string? ContentType, string Text)
{
    public static async Task<IReadOnlyList<StubPart>> ReadAllAsync(string contentType, Stream body)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(contentType).Boundary).ToString();
        var reader = new MultipartReader(boundary, body);
        var parts = new List<StubPart>();
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            var disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition);
            var fileName = disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName);
            using var text = new StreamReader(section.Body, Encoding.UTF8);
            parts.Add(new(HeaderUtilities.RemoveQuotes(disposition.Name).Value, fileName.Value, section.ContentType, await text.ReadToEndAsync()));
        }

        return parts;
    }
}
