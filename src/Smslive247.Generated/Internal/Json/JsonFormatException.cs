namespace Smslive247.Internal;

/// <summary>A body that is not the JSON that was promised. The message names members and positions, never values.</summary>
internal sealed class JsonFormatException : Exception
{
    public JsonFormatException(string message)
        : base(message)
    {
    }
}
