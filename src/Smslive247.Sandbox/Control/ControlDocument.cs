namespace Smslive247.Sandbox.Control;

/// <summary>The OpenAPI document of the control, as it is served.</summary>
internal static class ControlDocument
{
    public static ResponseData Response { get; } = new(200) { MediaType = "application/yaml", Body = Read() };

    private static byte[] Read()
    {
        using var document = ApiDocument.Open("control.yaml");
        using var memory = new MemoryStream();
        document.CopyTo(memory);
        return memory.ToArray();
    }
}
