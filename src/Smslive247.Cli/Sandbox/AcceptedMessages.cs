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
        var all = sandbox.Messages;
        var start = all.Count;
        while (start > 0 && all[start - 1].Id != last)
        {
            start--;
        }

        foreach (var message in all.Skip(start).Take(Most))
        {
            Write(message);
        }

        last = all.Count > 0 ? all[^1].Id : null;
        WriteRest(all.Count - start - Most);
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
