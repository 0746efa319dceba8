namespace Smslive247.Sandbox.Calls;

/// <summary>What the service does upon one operation.</summary>
internal delegate ServiceResponse OperationHandler(ServiceRequest request);
