namespace Smslive247.SpecTools.Differences;

/// <summary>The message in which a value travels.</summary>
internal enum Direction
{
    Request,
    Response,
}
