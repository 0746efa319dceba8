using System.Globalization;
using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Formats;
using Smslive247.Sandbox.Messages;
using Smslive247.Sandbox.Numbers;

namespace Smslive247.Sandbox.Tokens;

internal sealed class TokenOperations(ServiceState state, SendingRules rules, Sender sender)
{
    [Behaviour("A token has six digits and is sent in a message, which is charged like any other.")]
    [Behaviour("A new token for a number replaces the one before.")]
    public ServiceResponse CreateSms(ServiceRequest request)
    {
        var number = NumberRules.Read(request, request.Text("phoneNumber"), state.Options);
        return rules.CheckSenderId(request.Account, request.Text("senderID"))
            ?? NumberRules.Check(number)
            ?? Create(request, number!);
    }

    [Behaviour("A token is right once; a wrong attempt does not use it up.")]
    [Behaviour("A token that is wrong, used or expired, or for another number, is reported with isValid false and status 200.")]
    public ServiceResponse Verify(ServiceRequest request)
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
    private ServiceResponse Create(ServiceRequest request, string number)
    {
        var password = state.Identifiers.NextOneTimePassword();
        var response = sender.Send(request.Account, request.Text("senderID"), number, Text(password), oneTimePassword: password);
        return response is ServiceResponse.Error ? response : Keep(request.Account, number, new OneTimePassword(password, state.Now + state.Options.TokenLifetime));
    }

    private ServiceResponse Keep(Account account, string number, OneTimePassword password)
    {
        state.OneTimePasswords.Set((account, number), password);
        return ServiceResponse.Of(new JObject { ["token"] = password.Password, ["expiresAt"] = Instants.Text(password.ExpiresAt) });
    }

    private string Text(string password) =>
        string.Create(CultureInfo.InvariantCulture, $"Your one-time password is {password}. It is valid for {state.Options.TokenLifetime.TotalMinutes:0.#} minutes.");

    private static ServiceResponse Outcome(bool isValid, string message) => ServiceResponse.Of(new JObject { ["isValid"] = isValid, ["message"] = message });
}
