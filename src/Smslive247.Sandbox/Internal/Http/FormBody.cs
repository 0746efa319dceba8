using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Smslive247.Sandbox.Internal.Documents;

namespace Smslive247.Sandbox.Internal.Http;

/// <summary>Reads the multipart form that an operation is sent, and finds what is wrong with it.</summary>
internal sealed class FormBody(Content content, bool allowUnknown)
{
    private readonly Dictionary<string, Schema> known = content.Schema!.Properties.ToDictionary(property => property.Name, property => property.Schema);

    /// <returns>What is wrong with the body as a whole; null where it could be read.</returns>
    public async Task<string?> ReadAsync(GatewayRequest request, Form form, List<FieldFault> faults)
    {
        if (Boundary(request.ContentType) is not { } boundary)
        {
            return "The header Content-Type must be multipart/form-data, with a boundary.";
        }

        try
        {
            var reader = new MultipartReader(boundary, new MemoryStream(request.Body));
            while (await reader.ReadNextSectionAsync().ConfigureAwait(false) is { } section)
            {
                await ReadAsync(section, form, faults).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return "The body is not a whole multipart form: its parts must stand between lines with the boundary, and the last line must close it.";
        }

        faults.AddRange(known.Keys.Where(name => content.Schema!.Demands(name) && !form.Names.Contains(name)).Select(name => new FieldFault(name, "Is required.")));
        return null;
    }

    private static string? Boundary(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 } boundary ? boundary.Value : null;

    private async Task ReadAsync(MultipartSection section, Form form, List<FieldFault> faults)
    {
        _ = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition);
        var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value ?? "";
        var fileName = HeaderUtilities.RemoveQuotes(disposition?.FileNameStar is { Length: > 0 } unquoted ? unquoted : disposition?.FileName ?? default).Value;
        using var text = new StreamReader(section.Body, Encoding.UTF8);
        var value = await text.ReadToEndAsync().ConfigureAwait(false);
        if (Fault(name, fileName, value, form) is { } fault)
        {
            faults.Add(new(name.Length == 0 ? "body" : name, fault));
        }

        form.Add(name, fileName, value);
    }

    private string? Fault(string name, string? fileName, string value, Form form)
    {
        if (!known.TryGetValue(name, out var schema))
        {
            return allowUnknown ? null : $"Is not known here; known are {string.Join(", ", known.Keys)}.";
        }

        if (form.Names.Contains(name))
        {
            return "Must be sent once only.";
        }

        return schema.Format == "binary"
            ? (fileName is { Length: > 0 } ? null : "Must be sent as a file, with a file name.")
            : TextValue.Fault(schema, value);
    }
}
