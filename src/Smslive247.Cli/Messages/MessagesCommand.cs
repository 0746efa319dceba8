namespace Smslive247.Cli.Messages;

/// <summary>What was sent, and what became of it.</summary>
internal static class MessagesCommand
{
    public static Command Create(Surroundings surroundings) => new("messages", "What was sent, and what became of it.")
    {
        ListCommand.Create(surroundings),
        WaitCommand.Create(surroundings),
    };
}
