using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Names;

/// <summary>What v4 calls by another name than v5. Where a name stands in neither table, both versions use it.</summary>
internal static class VersionNames
{
    /// <summary>Names of v4, each with that of v5.</summary>
    public static IReadOnlyDictionary<string, string> FromV4 { get; } = new Dictionary<string, string>
    {
        ["approvedDate"] = "dateDecided",
        ["charged"] = "creditsCharged",
        ["createDate"] = "dateCreated",
        ["creditBalance"] = "credits",
        ["mobileNumber"] = "phoneNumber",
        ["mobileNumberColumn"] = "phoneNumberColumn",
        ["mobileNumbers"] = "phoneNumbers",
        ["parentId"] = "parentID",
        ["requestDate"] = "dateRequested",
        ["route"] = "routeID",
        ["submitDate"] = "dateSubmitted",
        ["totalItems"] = "totalNumbers",
    };

    /// <summary>Members of v4, by schema and name, whose values differ too.</summary>
    public static IReadOnlyDictionary<(string Schema, string Name), Func<JObject, JToken?>> Values { get; } = new Dictionary<(string, string), Func<JObject, JToken?>>
    {
        [("Account", "status")] = Status,
        [("SenderIdRegistration", "approvedDate")] = ApprovedDate,
    };

    [Behaviour("On v4 the status of an account is 1 while it is active, and 0 when it is not.")]
    private static JToken? Status(JObject account) => (bool?)account["active"] is { } isActive ? (isActive ? 1 : 0) : null;

    [Behaviour("On v4 the approvedDate of a sender ID is null unless it is approved.", Evidence = "D4")]
    private static JToken? ApprovedDate(JObject registration) =>
        string.Equals((string?)registration["status"], "APPROVED", StringComparison.OrdinalIgnoreCase) ? registration["dateDecided"] : JValue.CreateNull();
}
