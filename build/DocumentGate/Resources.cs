namespace Smslive247.DocumentGate;

/// <summary>The text files in the assembly.</summary>
internal static class Resources
{
    public static IReadOnlyList<string> ReadLines(string name)
    {
        using var reader = new StreamReader(typeof(Resources).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
