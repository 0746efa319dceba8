using Smslive247.Campaigns.Accounts;
using Smslive247.Campaigns.Claims;
using Smslive247.Campaigns.Reconciliation;
using Smslive247.Campaigns.Results;

namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>What a worker does, one step after the other.</summary>
internal static class WorkerSteps
{
    public static async Task<RunnableCampaign> FindRunnableAsync(this TestFleet fleet) => Assert.Single(await fleet.Get<ClaimStore>().ListRunnableAsync(CancellationToken.None));

    public static async Task<IReadOnlyList<ClaimedSend>> ClaimAsync(this TestFleet fleet, int rows = 8) =>
        await fleet.Get<ClaimStore>().ClaimAsync(await fleet.FindRunnableAsync(), "test", parts: 100, rows, CancellationToken.None);

    public static Task<IReadOnlyList<CampaignEvent>> WriteAsync(this TestFleet fleet, params SendResult[] results) => fleet.Get<ResultStore>().WriteAsync(results, CancellationToken.None);

    /// <summary>Finds messages in the list, as after a gap.</summary>
    public static async Task<int> AdoptAsync(this TestFleet fleet, params ListedMessage[] listed)
    {
        var record = new SearchRecord("", WindowFrom: 0, WindowTo: 0, Listed: 0, Trusted: 0, CreditsAfter: null);
        return (await fleet.Get<GapAdoption>().AdoptAsync(new() { Account = "", OpenedAt = 1 }, record, search: 0, listed, CancellationToken.None)).Found;
    }

    /// <summary>Sets the state of all messages.</summary>
    public static Task<int> SetStateAsync(this TestFleet fleet, RecipientState state) => fleet.ExecuteAsync("update smslive247_send set state = @state", new { state = (int)state });
}
