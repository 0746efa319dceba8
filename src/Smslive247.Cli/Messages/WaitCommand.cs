using Smslive247.V5;

namespace Smslive247.Cli.Messages;

/// <summary>Waits for the final delivery report of a message.</summary>
internal static class WaitCommand
{
    private static readonly Argument<string> Id = new("id") { Description = "The id of the message, as send shows it." };
    private static readonly Option<TimeSpan> TimeLimit = TypedOption.Duration("--timeout", "How long to wait", TimeSpan.FromMinutes(2));

    public static Command Create(Surroundings surroundings) =>
        new Command("wait", "Wait for the delivery of a message. Exit code 0: delivered; 7: not delivered; 8: no final report in time.") { Id, TimeLimit }
            .Calls(surroundings, RunAsync);

    private static async Task<ExitCode> RunAsync(ServiceSession session, CancellationToken stop)
    {
        var (id, limit) = (session.Arguments.GetRequiredValue(Id), session.Arguments.GetValue(TimeLimit));
        var message = await WaitAsync(session, () => session.Client.Messages.WaitForDeliveryAsync(id, limit, stop)).ConfigureAwait(false);
        var code = CodeOf(message);
        session.Output.Write(
            MessageJson.Of(message) with { Outcome = ExitCodes.NameOf(code) },
            people => people.Write(new Text($"{Sentence(message, session.Surroundings.Time)}\n", new Style(code == ExitCode.Done ? Color.Green : Color.Red))));
        return code;
    }

    /// <summary>With a sign on a terminal that the command waits.</summary>
    private static Task<Message> WaitAsync(ServiceSession session, Func<Task<Message>> wait) =>
        session.Output.IsJson || !session.Surroundings.IsInteractive() ? wait() : session.Output.People.Status().StartAsync("Waiting for the delivery report", _ => wait());

    private static ExitCode CodeOf(Message message) => message.GetFinalReport() switch
    {
        null => ExitCode.NoReport,
        { Status: { } status } when status == DeliveryStatus.Delivered => ExitCode.Done,
        _ => ExitCode.Undelivered,
    };

    private static string Sentence(Message message, TimeProvider time) => message.GetFinalReport() is { } report
        ? $"{Screen.Clean(MessageStatus.Of(message))}{(report.ReportDate is { } date ? $" at {Dates.Text(date, time)}" : "")}"
        : $"No final report yet ({Screen.Clean(MessageStatus.Of(message))}). A phone that is off receives a message days later.";
}
