namespace Smslive247.Sandbox.State;

internal sealed class ContactGroup(string name)
{
    public string Name => name;

    public List<Contact> Members { get; } = [];
}
