namespace Smslive247.Campaigns;

/// <summary>What has become of the message to a recipient. The numbers are in the database: never change them.</summary>
public enum RecipientState
{
    /// <summary>It waits to be sent.</summary>
    Pending = 0,

    /// <summary>A worker has claimed it: it may be on its way.</summary>
    Sending = 1,

    /// <summary>The service accepted it, as its response or its list shows, or a person knows.</summary>
    Sent = 2,

    /// <summary>It was not sent: the service rejected it, and no earlier attempt is in doubt; or a person knows.</summary>
    Refused = 3,

    /// <summary>It may have been sent: its worker died, or the response was lost. It is looked for in the list of the service, and not sent again.</summary>
    Unknown = 4,

    /// <summary>It may have been sent, and nothing has shown whether it was. It stays so if a retry is refused or skipped. A person decides, see <see cref="Campaign.RetryUnresolvedAsync"/>.</summary>
    Unresolved = 5,

    /// <summary>It was not sent, and will not be: opted out, too late, over the budget, cancelled or erased.</summary>
    Skipped = 6,
}
