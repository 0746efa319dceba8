using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Internal;

internal sealed class TokenOperations(ServiceState state, SendingRules rules, Sender sender)
{
    [Behaviour("A token has six digits and is sent in a message, which is charged like any other.")]
    [Behaviour("A new token for a number replaces the one before.")]
    public SandboxAnswer CreateSms(ServiceRequest request)
    {
        var number = rules.Number(request, request.Text("phoneNumber"));
        return rules.RefuseSenderId(request.Account, request.Text("senderID"))
            ?? SendingRules.RefuseNumber(number)
            ?? Create(request, number!);
    }

    [Behaviour("A token is right once; a wrong attempt does not use it up.")]
    [Behaviour("A token that is wrong, used or expired, or for another number, is answered with isValid false and status 200.")]
    public SandboxAnswer Verify(ServiceRequest request)
    {
        var key = (request.Account, request.Text("to").TrimStart('+'));
        var sent = state.OneTimePasswords.Find(key);
        if (sent is null || sent.ExpiresAt <= state.Now)
        {
            return Outcome(false, "There is no token for this number, or it is expired or used.");
        }

        var isValid = sent.Password == request.Text("token") && state.OneTimePasswords.Remove(key);
        return Outcome(isValid, isValid ? "The token is right." : "The token is wrong.");
    }

    [Behaviour("A token expires after TokenLifetime.", Evidence = "F", Option = nameof(SandboxOptions.TokenLifetime))]
    private SandboxAnswer Create(ServiceRequest request, string number)
    {
        var password = state.Identifiers.NextOneTimePassword();
        var answer = sender.Send(request.Account, request.Text("senderID"), number, Text(password));
        return answer is SandboxAnswer.Refusal ? answer : Keep(request.Account, number, new OneTimePassword(password, state.Now + state.Options.TokenLifetime));
    }

    private SandboxAnswer Keep(Account account, string number, OneTimePassword password)
    {
        // Removed first, for they expire in the order in which they are kept.
        state.OneTimePasswords.Remove((account, number));
        state.OneTimePasswords.Set((account, number), password);
        return SandboxAnswer.Of(new JObject { ["token"] = password.Password, ["expiresAt"] = Instants.Text(password.ExpiresAt) });
    }

    private string Text(string password) =>
        string.Create(CultureInfo.InvariantCulture, $"Your one-time password is {password}. It is valid for {state.Options.TokenLifetime.TotalMinutes:0.#} minutes.");

    private static SandboxAnswer Outcome(bool isValid, string message) => SandboxAnswer.Of(new JObject { ["isValid"] = isValid, ["message"] = message });
}
