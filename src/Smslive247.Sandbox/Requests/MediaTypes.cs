using Microsoft.Net.Http.Headers;

namespace Smslive247.Sandbox.Requests;

/// <summary>The media types of request bodies.</summary>
internal static class MediaTypes
{
    public static bool IsForm(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && Is(type, "multipart/form-data");

    [Behaviour("JSON may be sent as text/json or application/*+json too, this one literally or with a name such as application/x+json.", Evidence = "D4, D5, F", Option = nameof(SandboxOptions.Leniency))]
    public static bool IsJson(string? contentType, SandboxLeniency leniency) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && IsUtf8(type) && (Is(type, "application/json") || (leniency.HasFlag(SandboxLeniency.MediaTypes) && IsAlsoJson(type)));

    private static bool IsAlsoJson(MediaTypeHeaderValue type) =>
        Is(type, "text/json") || (type.Type.Equals("application", StringComparison.OrdinalIgnoreCase) && type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));

    private static bool Is(MediaTypeHeaderValue type, string name) => type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsUtf8(MediaTypeHeaderValue type) => !type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
