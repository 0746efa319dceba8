namespace Smslive247.Sandbox.Calls;

/// <summary>A file, uploaded or to be downloaded.</summary>
internal sealed record SandboxFile(string Name, string Text);
