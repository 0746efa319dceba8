using Microsoft.Extensions.Logging;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Rate;
using Smslive247.Campaigns.Telemetry;

namespace Smslive247.Campaigns.Sending;

/// <summary>What the pumps of a process share.</summary>
internal sealed record PumpServices(
    CampaignsOptions Options, ClaimStore Claims, RateGate Rate, InFlight InFlight, ResultWriter Results, CampaignMetrics Metrics, ILogger<Pump> Logger);
