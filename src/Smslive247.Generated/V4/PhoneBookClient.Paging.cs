namespace Smslive247.V4;

public partial interface IPhoneBookClient
{
    /// <summary>Every contact; pages are fetched as the enumeration reaches them.</summary>
    /// <param name="pageSize">Contacts in one request, by default 100. It changes the traffic, never the result.</param>
    PagedAsyncEnumerable<Contact> ListAllContactsAsync(int? pageSize = null);

    /// <summary>Every contact of the groups; pages are fetched as the enumeration reaches them.</summary>
    /// <param name="pageSize">Contacts in one request, by default 100. It changes the traffic, never the result.</param>
    PagedAsyncEnumerable<Contact> ListAllGroupsAsync(int? pageSize = null);
}

public partial class PhoneBookClient
{
    /// <inheritdoc/>
    public PagedAsyncEnumerable<Contact> ListAllContactsAsync(int? pageSize = null) =>
        V4Paging.Walk<Contact, ContactListResponse>(pipeline, pageSize, (pageNo, size, cancellationToken) =>
            ListContactsAsync(pageNo, size, cancellationToken));

    /// <inheritdoc/>
    public PagedAsyncEnumerable<Contact> ListAllGroupsAsync(int? pageSize = null) =>
        V4Paging.Walk<Contact, ContactListResponse>(pipeline, pageSize, (pageNo, size, cancellationToken) =>
            ListGroupsAsync(pageNo, size, cancellationToken));
}
