namespace Smslive247.V4;

public partial interface IPhoneBookClient
{
    /// <summary>Every contact; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="pageSize">Contacts in one request, by default 100. It does not change the result.</param>
    PagedAsyncEnumerable<Contact> ListAllContactsAsync(int? pageSize = null);

    /// <summary>Every contact of all groups; pages are fetched when the enumeration reaches them.</summary>
    /// <param name="pageSize">Contacts in one request, by default 100. It does not change the result.</param>
    PagedAsyncEnumerable<Contact> ListAllGroupsAsync(int? pageSize = null);
}

public partial class PhoneBookClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Contact> ListAllContactsAsync(int? pageSize = null) =>
        V4Paging.Walk<Contact, ContactListResponse>(pipeline, pageSize, (page, size, token) => ListContactsAsync(page, size, token));

    /// <inheritdoc/>
    public PagedAsyncEnumerable<Contact> ListAllGroupsAsync(int? pageSize = null) =>
        V4Paging.Walk<Contact, ContactListResponse>(pipeline, pageSize, (page, size, token) => ListGroupsAsync(page, size, token));
}
