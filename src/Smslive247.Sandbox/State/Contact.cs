namespace Smslive247.Sandbox.State;

internal sealed class Contact
{
    public required string PhoneNumber { get; set; }

    public required string Name { get; set; }

    public required DateTimeOffset DateCreated { get; init; }

    public List<ContactGroup> Groups { get; } = [];
}
