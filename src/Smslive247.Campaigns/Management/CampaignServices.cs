using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Events;
using Smslive247.Campaigns.Numbers;
using Smslive247.Campaigns.Schema;

namespace Smslive247.Campaigns.Management;

/// <summary>What campaigns and outboxes share.</summary>
internal sealed record CampaignServices(
    IDatabase Database, SchemaUpgrade Schema, CampaignsOptions Options, SenderSource Senders, NumberHasher Hasher, EventPublisher Events);
