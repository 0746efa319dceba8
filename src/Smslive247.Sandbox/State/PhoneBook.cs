namespace Smslive247.Sandbox.State;

/// <summary>Contacts and groups. Each refers to the other, so that both kinds of lists are quick.</summary>
internal sealed class PhoneBook
{
    private readonly BoundedMap<string, Contact> contacts = new(Capacity.Contacts);
    private readonly BoundedMap<string, ContactGroup> groups = new(Capacity.Groups);

    /// <summary>Oldest first.</summary>
    public IEnumerable<Contact> Contacts => contacts.Values;

    /// <summary>Oldest first.</summary>
    public IEnumerable<ContactGroup> Groups => groups.Values;

    public int RoomForContacts => Capacity.Contacts - contacts.Count;

    public int RoomForGroups => Capacity.Groups - groups.Count;

    public Contact? Contact(string phoneNumber) => contacts.Find(phoneNumber);

    public ContactGroup? Group(string name) => groups.Find(name);

    public Contact Add(string phoneNumber, string name, DateTimeOffset now)
    {
        var contact = new Contact { PhoneNumber = phoneNumber, Name = name, DateCreated = now };
        contacts.Set(phoneNumber, contact);
        return contact;
    }

    public ContactGroup AddGroup(string name)
    {
        var group = new ContactGroup(name);
        groups.Set(name, group);
        return group;
    }

    public void Remove(Contact contact)
    {
        contacts.Remove(contact.PhoneNumber);
        contact.Groups.ForEach(group => group.Members.Remove(contact));
    }

    public void Remove(ContactGroup group)
    {
        groups.Remove(group.Name);
        group.Members.ForEach(member => member.Groups.Remove(group));
    }

    public void ChangeNumber(Contact contact, string phoneNumber)
    {
        if (phoneNumber == contact.PhoneNumber)
        {
            return;
        }

        contacts.Remove(contact.PhoneNumber);
        contact.PhoneNumber = phoneNumber;
        contacts.Set(phoneNumber, contact);
    }

    public static void SetMembers(ContactGroup group, IEnumerable<Contact> members)
    {
        group.Members.ForEach(member => member.Groups.Remove(group));
        group.Members.Clear();
        group.Members.AddRange(members);
        group.Members.ForEach(member => member.Groups.Add(group));
    }

    public static void SetGroups(Contact contact, IEnumerable<ContactGroup> groups)
    {
        contact.Groups.ForEach(group => group.Members.Remove(contact));
        contact.Groups.Clear();
        contact.Groups.AddRange(groups);
        contact.Groups.ForEach(group => group.Members.Add(contact));
    }
}
