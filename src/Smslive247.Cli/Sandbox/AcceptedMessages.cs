using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>Writes the messages that were accepted, with numbers and texts, for --verbose.</summary>
internal sealed class AcceptedMessages(Smslive247Sandbox sandbox, CommandOutput output)
{
    /// <summary>Of a batch, which may have many more.</summary>
    private const int Most = 20;

    private long written;

    public void WriteNew()
    {
        var accepted = sandbox.AcceptedMessages;
        var count = (int)Math.Min(accepted - written, int.MaxValue);
        written = accepted;
        if (count <= 0)
        {
            return; // None, or the sandbox was reset.
        }

        foreach (var message in sandbox.Messages.TakeLast(count).Take(Most))
        {
            Write(message);
        }

        if (count > Most && !output.IsJson)
        {
            output.People.WriteLine(string.Create(CultureInfo.InvariantCulture, $"          and {count - Most:#,0} more messages"));
        }
    }

    private void Write(SandboxMessage message) => output.Write(
        new { Event = "message", message.Id, To = message.PhoneNumber, From = message.SenderId, message.Text },
        people => people.Write(new Text($"          to {Screen.Clean(message.PhoneNumber)} from {Screen.Clean(message.SenderId)}: {Screen.Clean(message.Text)}\n")));
}
