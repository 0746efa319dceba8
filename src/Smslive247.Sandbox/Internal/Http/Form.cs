namespace Smslive247.Sandbox.Internal.Http;

/// <summary>The parts of a form.</summary>
internal sealed class Form
{
    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    public SandboxFile? File { get; private set; }

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public void Add(string name, string? fileName, string value)
    {
        Names.Add(name);
        if (fileName is { Length: > 0 })
        {
            File = new(fileName, value);
        }
        else
        {
            Fields[name] = value;
        }
    }
}
