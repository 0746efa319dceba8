using System.Globalization;

namespace Smslive247.Sandbox.Internal;

internal sealed class GroupOperations(ServiceState state, SendingRules rules)
{
    [Behaviour("In v4 the list of groups is one of contacts; in v5 it has the groups with their members.", Evidence = "D4, D5")]
    [Behaviour("The contacts in v4's list of groups are those that are in any.")]
    public SandboxAnswer List(ServiceRequest request)
    {
        var book = request.Account.PhoneBook;
        return request.IsV4
            ? Pages.Of(book.Contacts.Where(contact => contact.Groups.Count > 0), state.Options.NewestFirst, ContactJson.Of)
            : Pages.Of(book.Groups, state.Options.NewestFirst, ContactJson.Of);
    }

    [Behaviour("A group that exists already is refused with 400.")]
    [Behaviour("A number of a group that is not in the phone book becomes a contact with the number as its name.")]
    public SandboxAnswer Create(ServiceRequest request)
    {
        var (book, name) = (request.Account.PhoneBook, request.Path("groupId"));
        return RefuseTaken(book, name) ?? RefuseMembers(request) ?? SetMembers(request, () => book.AddGroup(name));
    }

    [Behaviour("An update of a group replaces its members; those that leave it stay in the phone book.")]
    public SandboxAnswer Update(ServiceRequest request) => With(request, group => RefuseMembers(request) ?? SetMembers(request, () => group));

    [Behaviour("The contacts of a group that is deleted stay in the phone book; the answer is the group with its members.")]
    public SandboxAnswer Delete(ServiceRequest request) => With(request, group =>
    {
        var answer = Answer(request, group);
        request.Account.PhoneBook.Remove(group);
        return answer;
    });

    private static SandboxAnswer? RefuseTaken(PhoneBook book, string name) =>
        book.Group(name) is not null ? Refusals.Invalid("groupId", "There is a group of this name already.")
        : book.RoomForGroups == 0 ? Refusals.Full("groups of this account")
        : null;

    private SandboxAnswer? RefuseMembers(ServiceRequest request)
    {
        var texts = request.BodyTexts();
        var wrong = texts.Select((text, index) => (text, index)).Where(member => rules.Number(request, member.text) is null);
        var errors = wrong.Select(member => (string.Create(CultureInfo.InvariantCulture, $"[{member.index}]"), "This is no phone number.")).ToArray();
        return errors.Length > 0 ? SandboxAnswer.Refused(400, "The request is not valid.", errors)
            : request.Account.PhoneBook.RoomForContacts < texts.Count ? Refusals.Full("contacts of this account")
            : null;
    }

    private SandboxAnswer SetMembers(ServiceRequest request, Func<ContactGroup> group)
    {
        var book = request.Account.PhoneBook;
        var numbers = request.BodyTexts().Select(text => rules.Number(request, text)!).Distinct();
        var members = numbers.Select(number => book.Contact(number) ?? book.Add(number, number, state.Now)).ToList();
        var changed = group();
        PhoneBook.SetMembers(changed, members);
        return Answer(request, changed);
    }

    private SandboxAnswer Answer(ServiceRequest request, ContactGroup group) =>
        SandboxAnswer.Of(request.IsV4 ? ContactJson.FirstOf(group, state.Now) : ContactJson.Of(group));

    private static SandboxAnswer With(ServiceRequest request, Func<ContactGroup, SandboxAnswer> answer) =>
        request.Account.PhoneBook.Group(request.Path("groupId")) is { } group ? answer(group) : SandboxAnswer.NotFound("group");
}
