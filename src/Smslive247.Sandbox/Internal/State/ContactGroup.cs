namespace Smslive247.Sandbox.Internal;

internal sealed class ContactGroup(string name)
{
    public string Name => name;

    public List<Contact> Members { get; } = [];
}
