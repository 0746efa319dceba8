using Smslive247.V5;

namespace Smslive247.Cli.SenderIds;

/// <summary>Shows the names from which messages can come.</summary>
internal static class SenderIdsCommand
{
    public static Command Create(Surroundings surroundings) => new("sender-ids", "The names from which messages come.")
    {
        new Command("list", "List the sender IDs of the account, and whether they are approved.").Calls(surroundings, ListAsync),
    };

    private static async Task<ExitCode> ListAsync(ServiceSession session, CancellationToken stop)
    {
        await foreach (var one in session.Client.SenderIds.ListAllAsync().WithCancellation(stop).ConfigureAwait(false))
        {
            session.Output.Write(
                new { one.SenderId, Status = one.Status?.Value, one.DateRequested, one.DateDecided },
                people => people.Write(new Text($"{Line(one, session.Surroundings.Time)}\n")));
        }

        return ExitCode.Done;
    }

    private static string Line(SenderIdRegistration one, TimeProvider time) =>
        $"{Screen.Clean(one.SenderId),-11}  {Screen.Clean(one.Status?.Value?.ToLowerInvariant()),-8}  {Dates(one, time)}".TrimEnd();

    private static string Dates(SenderIdRegistration one, TimeProvider time) => one.DateDecided is { } decided
        ? $"decided {Output.Dates.Text(decided, time)}"
        : one.DateRequested is { } requested ? $"requested {Output.Dates.Text(requested, time)}" : "";
}
