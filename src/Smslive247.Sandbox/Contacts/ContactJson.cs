using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Contacts;

internal static class ContactJson
{
    public static JObject Of(Contact contact) => new()
    {
        ["dateCreated"] = Instants.Text(contact.DateCreated),
        ["contactName"] = contact.Name,
        ["phoneNumber"] = contact.PhoneNumber,
        ["groups"] = new JArray(contact.Groups.Select(group => group.Name)),
    };

    public static JObject Of(ContactGroup group) => new()
    {
        ["groupName"] = group.Name,
        ["members"] = new JArray(group.Members.Select(Of)),
    };

    /// <summary>The response of v4 for a group.</summary>
    [Behaviour("In v4 the response to a change of a group is its first member; a group without members is returned as a contact of its name, with an empty number.")]
    public static JObject FirstOf(ContactGroup group, DateTimeOffset now) =>
        group.Members is [var first, ..] ? Of(first) : new JObject
        {
            ["dateCreated"] = Instants.Text(now),
            ["contactName"] = group.Name,
            ["phoneNumber"] = string.Empty,
            ["groups"] = new JArray(group.Name),
        };
}
