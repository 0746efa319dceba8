namespace Smslive247.Cli.Otp;

/// <summary>One-time passwords, which the service rejects in ordinary messages.</summary>
internal static class OtpCommand
{
    private static readonly Option<string> To = TypedOption.PhoneNumber("--to", "The phone number, as people write it.");
    private static readonly Option<string> From = TypedOption.Required("--from", "The sender ID, which the service has approved.", "sender ID");
    private static readonly Option<string> Code = TypedOption.Required("--code", "What the user typed.", "code");
    private static readonly Option<bool> ShowCode = TypedOption.Flag("--show-code", "Show the one-time password as well, which is otherwise in the SMS only.");
    private static readonly Option<bool> Yes = SendQuestion.Yes();

    public static Command Create(Surroundings surroundings) => new("otp", "One-time passwords by SMS.")
    {
        new Command("send", "Let the service make a one-time password, and send it. It is never sent twice.") { To, From, ShowCode, Yes }.Calls(surroundings, SendAsync),
        new Command("verify", "Check a one-time password. Exit code 0: it is valid; 3: it is not.") { To, Code }.Calls(surroundings, VerifyAsync),
    };

    private static async Task<ExitCode> SendAsync(ServiceSession session, CancellationToken stop)
    {
        var (to, from) = (session.Arguments.GetRequiredValue(To), session.Arguments.GetRequiredValue(From));
        if (!await SendQuestion.AskAsync($"Send a one-time password to {to} from {from}?", session, session.Arguments.GetValue(Yes), stop).ConfigureAwait(false))
        {
            return session.Output.Fail(new(ExitCode.Stopped, "Nothing was sent."));
        }

        session.IsSending = true;
        var token = await session.Client.Tokens.CreateSmsAsync(new() { PhoneNumber = to, SenderId = from }, stop).ConfigureAwait(false);
        var code = session.Arguments.GetValue(ShowCode) ? token.Token : null;
        session.Output.Write(
            new { Outcome = "sent", To = to, From = from, token.ExpiresAt, Code = code },
            people => people.Write(new Text($"Sent; valid until {Dates.Text(token.ExpiresAt, session.Surroundings.Time)}.{(code is null ? "" : $" It is {Screen.Clean(code)}.")}\n")));
        return ExitCode.Done;
    }

    private static async Task<ExitCode> VerifyAsync(ServiceSession session, CancellationToken stop)
    {
        var request = new V5.VerifyTokenRequest { To = session.Arguments.GetRequiredValue(To), Token = session.Arguments.GetRequiredValue(Code) };
        var result = await session.Client.Tokens.VerifyAsync(request, stop).ConfigureAwait(false);
        if (!result.IsValid)
        {
            return session.Output.Fail(new(ExitCode.Refused, Screen.Sentence($"It is not valid: {result.Message ?? "the service states no reason"}")));
        }

        session.Output.Write(new { Outcome = "valid" }, people => people.Write(new Text("It is valid.\n")));
        return ExitCode.Done;
    }
}
