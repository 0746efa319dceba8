namespace Smslive247.Sandbox.State;

/// <summary>The messages to one number.</summary>
internal sealed class MessageThread
{
    public Log<Message> Messages { get; } = new();

    public Message Last => Messages[Messages.End - 1];

    /// <summary>Its place among the threads.</summary>
    public int Place { get; set; }
}
