using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Accounts;

internal static class AccountJson
{
    [Behaviour("The key of an account is stated as base64 of the bytes of a GUID.", Evidence = "U")]
    [Behaviour("An account's wallet is empty; what it has are credits.")]
    public static JObject Of(Account account) => new()
    {
        ["dateCreated"] = Instants.Text(account.DateCreated),
        ["accountID"] = account.Id,
        ["accountName"] = account.Name,
        ["wallet"] = 0m,
        ["credits"] = account.Credits,
        ["timeZone"] = account.TimeZone,
        ["active"] = account.Active,
        ["firstName"] = account.FirstName,
        ["lastName"] = account.LastName,
        ["email"] = account.Email,
        ["phone"] = account.Phone,
        ["countryCode"] = account.CountryCode,
        ["traffic"] = null,
        ["senderID"] = account.SenderIds.Values.FirstOrDefault(senderId => senderId.Status == SenderIdStatus.Approved)?.Name,
        ["key"] = Convert.ToBase64String(account.KeyGuid.ToByteArray()),
    };
}
