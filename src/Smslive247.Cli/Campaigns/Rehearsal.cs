using Smslive247.Campaigns;
using Smslive247.Sandbox;

namespace Smslive247.Cli.Campaigns;

/// <summary>A campaign that is tried against a sandbox in this process.</summary>
internal static class Rehearsal
{
    /// <summary>Any sender and any number of credits: a rehearsal is about the list and the text.</summary>
    public static void Configure(SandboxOptions options)
    {
        (options.DemandApprovedSenderIds, options.Credits, options.MaxMessages) = (false, 100_000_000, 1_000_000);
    }

    /// <summary>The list of the sandbox is never late, and forgets what earlier rehearsals have sent.</summary>
    public static void Configure(CampaignsOptions options)
    {
        (options.SettleTime, options.FirstReportCheck, options.TrustEmptyLists) = (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(2), true);
    }
}
