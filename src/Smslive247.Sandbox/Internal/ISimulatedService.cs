namespace Smslive247.Sandbox.Internal;

/// <summary>The service behind the HTTP of the sandbox: all that it knows, and what it does upon a call. Safe for several threads.</summary>
internal interface ISimulatedService
{
    /// <summary>Whether a key or log-in token is valid at this moment.</summary>
    bool Knows(string key);

    /// <summary>Carries a call out. Its request fits the document and its key, if the operation needs one, is valid.</summary>
    SandboxAnswer Handle(SandboxCall call);
}
