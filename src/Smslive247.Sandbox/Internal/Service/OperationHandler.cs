namespace Smslive247.Sandbox.Internal;

/// <summary>What the service does upon one operation.</summary>
internal delegate SandboxAnswer OperationHandler(ServiceRequest request);
