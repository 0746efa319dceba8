namespace Smslive247.Campaigns;

/// <summary>The versions of the API that campaigns can send with.</summary>
public enum CampaignsApiVersion
{
    /// <summary>API v5.</summary>
    V5,

    /// <summary>API v4.</summary>
    V4,
}
