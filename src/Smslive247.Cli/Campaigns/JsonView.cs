namespace Smslive247.Cli.Campaigns;

/// <summary>An object in each line for programs: a campaign whenever it has changed.</summary>
internal sealed class JsonView(CommandOutput output) : IWorkView
{
    private readonly Dictionary<string, string> shown = [];
    private string? waiting;

    public void Note(string text) => output.WriteJson(new { Event = "note", Text = text });

    public void Show(WorkSnapshot snapshot)
    {
        if (snapshot.Waiting is null != waiting is null)
        {
            output.WriteJson(new { Event = snapshot.Waiting is null ? "sending" : "waiting", Text = snapshot.Waiting });
        }

        waiting = snapshot.Waiting;
        foreach (var campaign in snapshot.Campaigns.Where(campaign => shown.GetValueOrDefault(campaign.Name) != Key(campaign)))
        {
            shown[campaign.Name] = Key(campaign);
            output.WriteJson(campaign.ToJson("progress"));
        }
    }

    private static string Key(CampaignFigure campaign) =>
        $"{campaign.Progress}; {campaign.Progress.PauseReason}; {string.Join(',', campaign.Progress.Deliveries.OrderBy(one => one.Key))}";
}
