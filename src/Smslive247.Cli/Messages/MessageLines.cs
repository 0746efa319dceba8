using Smslive247.V5;

namespace Smslive247.Cli.Messages;

/// <summary>A message for people: a line about it, which fits into 80 columns, and a line of its text.</summary>
internal static class MessageLines
{
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public static void Write(Message message, IAnsiConsole console, TimeProvider time)
    {
        var status = MessageStatus.Of(message);
        console.Write(new Paragraph()
            .Append($"{Dates.Text(message.DateSubmitted, time),-16}  {Screen.Clean(message.PhoneNumber),-13}  {Screen.Clean(message.SenderId),-11}  ")
            .Append($"{Screen.Clean(status),-13}", Color(status))
            .Append($"  {Screen.Clean(message.MessageId)}\n"));
        console.Write(new Text($"{Screen.Cut($"  {Screen.Clean(message.MessageText)}", console.Profile.Width)}\n", Dim));
    }

    private static Style Color(string status) => new(status switch
    {
        "delivered" => Spectre.Console.Color.Green,
        "undeliverable" or "expired" or "rejected" => Spectre.Console.Color.Red,
        _ => Spectre.Console.Color.Default,
    });
}
