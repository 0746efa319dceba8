using Smslive247.Sandbox.Numbers;

namespace Smslive247.Sandbox.Contacts;

internal sealed class ContactOperations(ServiceState state)
{
    public ServiceResponse List(ServiceRequest request) =>
        Pages.Of(request.Account.PhoneBook.Contacts, state, ContactJson.Of);

    [Behaviour("A number that is in the phone book already is rejected with 400.")]
    [Behaviour("A contact's groups that do not exist yet are created.")]
    public ServiceResponse Create(ServiceRequest request)
    {
        var book = request.Account.PhoneBook;
        var number = NumberRules.Read(request, request.Text("phoneNumber"), state.Options);
        return NumberRules.Check(number)
            ?? CheckTaken(book, number!)
            ?? CheckRoom(book, request.Texts("groups"), newContacts: 1)
            ?? Update(request, book.Add(number!, request.Text("contactName"), state.Now));
    }

    [Behaviour("An update of a contact leaves as it is what is null or absent, its groups as well.")]
    public ServiceResponse Update(ServiceRequest request) => With(request, contact =>
    {
        var book = request.Account.PhoneBook;
        var number = request.TextOrNull("phoneNumber") is { } given ? NumberRules.Read(request, given, state.Options) : contact.PhoneNumber;
        return NumberRules.Check(number)
            ?? (number == contact.PhoneNumber ? null : CheckTaken(book, number!))
            ?? CheckRoom(book, request.Texts("groups"), newContacts: 0)
            ?? Update(request, contact, number!);
    });

    [Behaviour("A contact that is deleted leaves its groups; the response names them once more.")]
    public static ServiceResponse Delete(ServiceRequest request) => With(request, contact =>
    {
        var response = ServiceResponse.Of(ContactJson.Of(contact));
        request.Account.PhoneBook.Remove(contact);
        return response;
    });

    private static ServiceResponse? CheckTaken(PhoneBook book, string number) =>
        book.Contact(number) is null ? null : Errors.Invalid("phoneNumber", "The phone book has this number already.");

    private static ServiceResponse? CheckRoom(PhoneBook book, IReadOnlyList<string>? groups, int newContacts)
    {
        var newGroups = groups?.Distinct().Count(name => book.Group(name) is null) ?? 0;
        return book.RoomForContacts < newContacts || book.RoomForGroups < newGroups ? Errors.Full("contacts and groups of this account") : null;
    }

    private static ServiceResponse Update(ServiceRequest request, Contact contact, string number)
    {
        request.Account.PhoneBook.ChangeNumber(contact, number);
        contact.Name = request.TextOrNull("contactName") ?? contact.Name;
        return Update(request, contact);
    }

    private static ServiceResponse Update(ServiceRequest request, Contact contact)
    {
        var book = request.Account.PhoneBook;
        if (request.Texts("groups") is { } names)
        {
            PhoneBook.SetGroups(contact, names.Distinct().Select(name => book.Group(name) ?? book.AddGroup(name)));
        }

        return ServiceResponse.Of(ContactJson.Of(contact));
    }

    private static ServiceResponse With(ServiceRequest request, Func<Contact, ServiceResponse> response) =>
        request.Account.PhoneBook.Contact(request.Path("phoneNo").TrimStart('+')) is { } contact ? response(contact) : ServiceResponse.NotFound("contact");
}
