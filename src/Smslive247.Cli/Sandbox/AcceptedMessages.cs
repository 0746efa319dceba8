using Smslive247.Sandbox;

namespace Smslive247.Cli.Sandbox;

/// <summary>Writes the messages that were accepted, with numbers and texts, for --verbose.</summary>
internal sealed class AcceptedMessages(Smslive247Sandbox sandbox, CommandOutput output)
{
    /// <summary>After a request: a batch may have many more.</summary>
    private const int Most = 20;

    private string? last = sandbox.Messages is { Count: > 0 } messages ? messages[^1].Id : null;

    /// <summary>Those since the last call. The sandbox sends those of a batch one after another, and forgets all of them in a reset.</summary>
    public void WriteNew()
    {
        var added = sandbox.GetMessagesAfter(last);
        foreach (var message in added.Take(Most))
        {
            Write(message);
        }

        WriteRest(added.Count - Most);
        last = added.Count > 0 ? added[^1].Id : last;
    }

    private void WriteRest(int count)
    {
        if (count > 0)
        {
            output.Write(new { Event = "messages", More = count }, people => people.WriteLine(string.Create(CultureInfo.InvariantCulture, $"          and {count:#,0} more messages")));
        }
    }

    private void Write(SandboxMessage message) => output.Write(
        new { Event = "message", message.Id, To = message.PhoneNumber, From = message.SenderId, message.Text },
        people => people.Write(new Text($"          to {Screen.Clean(message.PhoneNumber)} from {Screen.Clean(message.SenderId)}: {Screen.Clean(message.Text)}\n")));
}
