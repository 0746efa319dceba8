namespace Smslive247.Cli.Campaigns;

/// <summary>How far a command goes.</summary>
internal enum CampaignReach
{
    /// <summary>To the database: it needs no key.</summary>
    Database,

    /// <summary>To the service, which it reads.</summary>
    Service,

    /// <summary>It sends.</summary>
    Worker,
}
