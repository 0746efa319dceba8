namespace Smslive247.DocumentGate;

/// <summary>The direction in which a schema is sent.</summary>
internal enum Role
{
    Request,
    Response,
}
