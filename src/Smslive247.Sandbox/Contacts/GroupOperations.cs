using System.Globalization;
using Smslive247.Sandbox.Numbers;

namespace Smslive247.Sandbox.Contacts;

internal sealed class GroupOperations(ServiceState state)
{
    [Behaviour("In v4 the list of groups is one of contacts; in v5 it has the groups with their members.", Evidence = "D4, D5")]
    [Behaviour("The contacts in v4's list of groups are those that are in any.")]
    public ServiceResponse List(ServiceRequest request)
    {
        var book = request.Account.PhoneBook;
        return request.IsV4
            ? Pages.Of(book.Contacts.Where(contact => contact.Groups.Count > 0), state, ContactJson.Of)
            : Pages.Of(book.Groups, state, ContactJson.Of);
    }

    [Behaviour("A group that exists already is rejected with 400.")]
    [Behaviour("A number of a group that is not in the phone book becomes a contact with the number as its name.")]
    public ServiceResponse Create(ServiceRequest request)
    {
        var (book, name) = (request.Account.PhoneBook, request.Path("groupId"));
        return CheckTaken(book, name) ?? CheckMembers(request) ?? SetMembers(request, () => book.AddGroup(name));
    }

    [Behaviour("An update of a group replaces its members; those that leave it stay in the phone book.")]
    public ServiceResponse Update(ServiceRequest request) => With(request, group => CheckMembers(request) ?? SetMembers(request, () => group));

    [Behaviour("The contacts of a group that is deleted stay in the phone book; the response is the group with its members.")]
    public ServiceResponse Delete(ServiceRequest request) => With(request, group =>
    {
        var response = Respond(request, group);
        request.Account.PhoneBook.Remove(group);
        return response;
    });

    private static ServiceResponse? CheckTaken(PhoneBook book, string name) =>
        book.Group(name) is not null ? Errors.Invalid("groupId", "There is a group of this name already.")
        : book.RoomForGroups == 0 ? Errors.Full("groups of this account")
        : null;

    private ServiceResponse? CheckMembers(ServiceRequest request)
    {
        var texts = request.BodyTexts();
        var wrong = texts.Select((text, index) => (text, index)).Where(member => NumberRules.Read(request, member.text, state.Options) is null);
        var errors = wrong.Select(member => (string.Create(CultureInfo.InvariantCulture, $"[{member.index}]"), "This is no phone number.")).ToArray();
        return errors.Length > 0 ? ServiceResponse.Failed(400, "The request is not valid.", errors)
            : request.Account.PhoneBook.RoomForContacts < texts.Count ? Errors.Full("contacts of this account")
            : null;
    }

    private ServiceResponse SetMembers(ServiceRequest request, Func<ContactGroup> group)
    {
        var book = request.Account.PhoneBook;
        var numbers = request.BodyTexts().Select(text => NumberRules.Read(request, text, state.Options)!).Distinct();
        var members = numbers.Select(number => book.Contact(number) ?? book.Add(number, number, state.Now)).ToList();
        var changed = group();
        PhoneBook.SetMembers(changed, members);
        return Respond(request, changed);
    }

    private ServiceResponse Respond(ServiceRequest request, ContactGroup group) =>
        ServiceResponse.Of(request.IsV4 ? ContactJson.FirstOf(group, state.Now) : ContactJson.Of(group));

    private static ServiceResponse With(ServiceRequest request, Func<ContactGroup, ServiceResponse> response) =>
        request.Account.PhoneBook.Group(request.Path("groupId")) is { } group ? response(group) : ServiceResponse.NotFound("group");
}
