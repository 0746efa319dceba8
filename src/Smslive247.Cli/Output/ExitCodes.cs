namespace Smslive247.Cli.Output;

/// <summary>What the exit codes mean, for people and for programs.</summary>
internal static class ExitCodes
{
    public static readonly IReadOnlyDictionary<ExitCode, (string Name, string Meaning)> All = new Dictionary<ExitCode, (string Name, string Meaning)>
    {
        [ExitCode.Done] = ("done", "done: sent, listed, delivered"),
        [ExitCode.Failed] = ("failed", "failed before anything was sent: it is safe to run it again"),
        [ExitCode.Usage] = ("usage", "wrong arguments, no key, or an unsafe key file: nothing was sent"),
        [ExitCode.Refused] = ("refused", "the service refused the request: nothing was sent"),
        [ExitCode.NoCredit] = ("no-credit", "the account has too few credits: nothing was sent"),
        [ExitCode.WrongKey] = ("wrong-key", "the service does not accept the key: nothing was sent"),
        [ExitCode.InDoubt] = ("in-doubt", "in doubt: it may have been sent, so look before you send it again"),
        [ExitCode.Undelivered] = ("undelivered", "messages wait: the message was not delivered"),
        [ExitCode.NoReport] = ("no-report", "messages wait: no final report within the time"),
        [ExitCode.Paused] = ("paused", "campaign work --until: a campaign is paused, and not all of it was sent"),
        [ExitCode.Stopped] = ("stopped", "stopped by Ctrl-C, or by the answer no, before anything was sent"),
    };

    /// <summary>A line for each.</summary>
    public static string Table => string.Join('\n', All.Select(code => string.Create(CultureInfo.InvariantCulture, $"  {(int)code.Key,3}  {code.Value.Meaning}")));

    public static string NameOf(ExitCode code) => All[code].Name;
}
