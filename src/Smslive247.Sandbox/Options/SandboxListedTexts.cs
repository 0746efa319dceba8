namespace Smslive247.Sandbox;

/// <summary>How the gateway returns the texts of messages.</summary>
public enum SandboxListedTexts
{
    /// <summary>As they were sent.</summary>
    AsSent,

    /// <summary>Without white space at both ends, and with LF at the end of each line.</summary>
    TrimmedLf,

    /// <summary>Without white space at both ends, and with CR LF at the end of each line.</summary>
    TrimmedCrLf,
}
