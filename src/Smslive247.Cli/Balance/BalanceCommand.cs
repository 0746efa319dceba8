namespace Smslive247.Cli.Balance;

/// <summary>Shows the credits of the account.</summary>
internal static class BalanceCommand
{
    private const string OwnAccount = "self";

    public static Command Create(Surroundings surroundings) => new Command("balance", "Show the credits of the account.").Calls(surroundings, RunAsync);

    private static async Task<ExitCode> RunAsync(ServiceSession session, CancellationToken stop)
    {
        var account = await session.Client.Accounts.GetAsync(OwnAccount, stop).ConfigureAwait(false);
        session.Output.Write(
            new { account.AccountId, account.AccountName, account.Credits },
            people => people.Write(new Text($"{(account.Credits is { } credits ? Credits.Text(credits) : "The service does not state the credits.")}\n")));
        return ExitCode.Done;
    }
}
