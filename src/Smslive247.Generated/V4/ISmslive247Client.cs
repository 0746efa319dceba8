namespace Smslive247.V4;

/// <summary>The whole API, version 4, one client for each of its parts.</summary>
public interface ISmslive247Client
{
    /// <summary>Accounts and their credits.</summary>
    IAccountsClient Accounts { get; }

    /// <summary>Logging in and out, for applications that hold no key.</summary>
    IAuthenticationClient Authentication { get; }

    /// <summary>Stored lists of phone numbers.</summary>
    IBatchFilesClient BatchFiles { get; }

    /// <summary>One text to many phone numbers, and what came of it.</summary>
    IBatchesClient Batches { get; }

    /// <summary>Single messages.</summary>
    IMessagesClient Messages { get; }

    /// <summary>Contacts and groups.</summary>
    IPhoneBookClient PhoneBook { get; }

    /// <summary>Sender IDs and their approval.</summary>
    ISenderIdsClient SenderIds { get; }
}
