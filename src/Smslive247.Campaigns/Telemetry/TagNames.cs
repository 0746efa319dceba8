namespace Smslive247.Campaigns.Telemetry;

/// <summary>The names of all tags. The README lists them; a change breaks dashboards of users.</summary>
internal static class TagNames
{
    /// <summary>The name of a registered account, as in the library; absent without a name.</summary>
    public const string Account = "smslive247.account";
    public const string State = "smslive247.campaigns.state";
    public const string Delivery = "smslive247.campaigns.delivery";
    public const string Event = "smslive247.campaigns.event";
    public const string Messages = "smslive247.campaigns.messages";
}
