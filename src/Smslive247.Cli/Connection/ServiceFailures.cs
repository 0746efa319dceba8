using System.Net;

namespace Smslive247.Cli.Connection;

/// <summary>Makes exit codes of the exceptions of the client.</summary>
internal static class ServiceFailures
{
    private const string NothingSent = "Nothing was sent.";
    private const string KeyAdvice = $"Check the key in {KeySource.Variable} or in its file.";

    /// <summary>The clock of the service may be behind that of this machine.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public static Failure Of(Smslive247Exception exception, ServiceSession session) => CodeOf(exception, session.IsSending) switch
    {
        ExitCode.InDoubt => InDoubt(Sentence(exception), session),
        ExitCode.WrongKey => new(ExitCode.WrongKey, Explain(exception, session)) { Advice = [KeyAdvice] },
        ExitCode.NoCredit => new(ExitCode.NoCredit, Explain(exception, session)) { Advice = ["Show the credits that are left:", $"  smslive247 balance{Repeat(session)}"] },
        ExitCode.Refused => new(ExitCode.Refused, Explain(exception, session)),
        var code => new(code, Explain(exception, session)) { Advice = [.. SandboxAdvice(exception, session)] },
    };

    /// <summary>Of a call that sends nothing, outside a <see cref="ServiceSession"/>.</summary>
    public static Failure OfRead(Smslive247Exception exception) => new(CodeOf(exception, isSending: false), Sentence(exception))
    {
        Advice = exception is Smslive247AuthenticationException ? [KeyAdvice] : [],
    };

    public static Failure OfStop(ServiceSession session) => session.MayHaveBeenSent
        ? InDoubt("Stopped before the response of the service.", session)
        : new(ExitCode.Stopped, session.IsSending ? $"Stopped. {NothingSent}" : "Stopped.");

    private static ExitCode CodeOf(Smslive247Exception exception, bool isSending) => exception switch
    {
        { MayHaveBeenSent: true } when isSending => ExitCode.InDoubt,
        Smslive247AuthenticationException => ExitCode.WrongKey,
        Smslive247InsufficientCreditException => ExitCode.NoCredit,
        Smslive247RateLimitException => ExitCode.Failed,
        Smslive247ApiException { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.RequestTimeout } => ExitCode.Refused,
        _ => ExitCode.Failed,
    };

    private static string Explain(Smslive247Exception exception, ServiceSession session) => session.IsSending ? $"{Sentence(exception)} {NothingSent}" : Sentence(exception);

    /// <summary>Some messages end with the words of the operating system.</summary>
    private static string Sentence(Exception exception) => Screen.Sentence(exception.Message);

    private static Failure InDoubt(string reason, ServiceSession session) => new(ExitCode.InDoubt, $"{reason} It may have been sent.")
    {
        Advice =
        [
            "Do not send it again before you have looked. The service lists a message that it has accepted, perhaps some minutes later:",
            string.Create(CultureInfo.InvariantCulture, $"  smslive247 messages list --since {session.StartedAt - Skew:yyyy-MM-dd'T'HH:mm:ss}Z{Repeat(session)}"),
        ],
    };

    private static IEnumerable<string> SandboxAdvice(Smslive247Exception exception, ServiceSession session) =>
        exception is Smslive247ConnectionException && ServiceOptions.IsSandbox(session.Arguments) ? ["Does the sandbox run? Start it with", "  smslive247 sandbox"] : [];

    private static string Repeat(ServiceSession session) => ServiceOptions.Repeat(session.Arguments);
}
