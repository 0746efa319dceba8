namespace Smslive247.Sandbox.Internal;

internal sealed class ContactOperations(ServiceState state, SendingRules rules)
{
    public SandboxAnswer List(ServiceRequest request) =>
        Pages.Of(request.Account.PhoneBook.Contacts, state.Options.NewestFirst, ContactJson.Of);

    [Behaviour("A number that is in the phone book already is refused with 400.")]
    [Behaviour("A contact's groups that do not exist yet are created.")]
    public SandboxAnswer Create(ServiceRequest request)
    {
        var book = request.Account.PhoneBook;
        var number = rules.Number(request, request.Text("phoneNumber"));
        return SendingRules.RefuseNumber(number)
            ?? RefuseTaken(book, number!)
            ?? RefuseRoom(book, request.Texts("groups"), newContacts: 1)
            ?? Update(request, book.Add(number!, request.Text("contactName"), state.Now));
    }

    [Behaviour("An update of a contact leaves as it is what is null or absent, its groups as well.")]
    public SandboxAnswer Update(ServiceRequest request) => With(request, contact =>
    {
        var book = request.Account.PhoneBook;
        var number = request.TextOrNull("phoneNumber") is { } given ? rules.Number(request, given) : contact.PhoneNumber;
        return SendingRules.RefuseNumber(number)
            ?? (number == contact.PhoneNumber ? null : RefuseTaken(book, number!))
            ?? RefuseRoom(book, request.Texts("groups"), newContacts: 0)
            ?? Update(request, contact, number!);
    });

    [Behaviour("A contact that is deleted leaves its groups; the answer names them once more.")]
    public static SandboxAnswer Delete(ServiceRequest request) => With(request, contact =>
    {
        var answer = SandboxAnswer.Of(ContactJson.Of(contact));
        request.Account.PhoneBook.Remove(contact);
        return answer;
    });

    private static SandboxAnswer? RefuseTaken(PhoneBook book, string number) =>
        book.Contact(number) is null ? null : Refusals.Invalid("phoneNumber", "The phone book has this number already.");

    private static SandboxAnswer? RefuseRoom(PhoneBook book, IReadOnlyList<string>? groups, int newContacts)
    {
        var newGroups = groups?.Distinct().Count(name => book.Group(name) is null) ?? 0;
        return book.RoomForContacts < newContacts || book.RoomForGroups < newGroups ? Refusals.Full("contacts and groups of this account") : null;
    }

    private static SandboxAnswer Update(ServiceRequest request, Contact contact, string number)
    {
        request.Account.PhoneBook.ChangeNumber(contact, number);
        contact.Name = request.TextOrNull("contactName") ?? contact.Name;
        return Update(request, contact);
    }

    private static SandboxAnswer Update(ServiceRequest request, Contact contact)
    {
        var book = request.Account.PhoneBook;
        if (request.Texts("groups") is { } names)
        {
            PhoneBook.SetGroups(contact, names.Distinct().Select(name => book.Group(name) ?? book.AddGroup(name)));
        }

        return SandboxAnswer.Of(ContactJson.Of(contact));
    }

    private static SandboxAnswer With(ServiceRequest request, Func<Contact, SandboxAnswer> answer) =>
        request.Account.PhoneBook.Contact(request.Path("phoneNo").TrimStart('+')) is { } contact ? answer(contact) : SandboxAnswer.NotFound("contact");
}
