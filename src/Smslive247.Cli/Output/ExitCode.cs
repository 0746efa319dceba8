namespace Smslive247.Cli.Output;

/// <summary>The exit codes of all commands. Scripts rely on them: a number never gets another meaning.</summary>
internal enum ExitCode
{
    Done = 0,
    Failed = 1,
    Usage = 2,
    Refused = 3,
    NoCredit = 4,
    WrongKey = 5,
    InDoubt = 6,
    Undelivered = 7,
    NoReport = 8,
    Paused = 9,
    Stopped = 130,
}
