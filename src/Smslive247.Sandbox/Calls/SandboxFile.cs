using System.Text;

namespace Smslive247.Sandbox.Calls;

/// <summary>A file, uploaded or to be downloaded.</summary>
internal sealed record SandboxFile(string Name, byte[] Contents)
{
    public SandboxFile(string name, string text)
        : this(name, Encoding.UTF8.GetBytes(text))
    {
    }
}
