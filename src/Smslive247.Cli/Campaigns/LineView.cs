namespace Smslive247.Cli.Campaigns;

/// <summary>Plain lines, for output that is no terminal: when a state changes, and every ten seconds while something moves.</summary>
internal sealed class LineView(CommandOutput output, TimeProvider time) : IWorkView
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan WaitInterval = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, (string State, string Line, long Timestamp)> shown = [];
    private (bool IsWaiting, long Timestamp) wait;

    public void Note(string text) => Write(Screen.Clean(text));

    public void Show(WorkSnapshot snapshot)
    {
        ShowWait(snapshot.Waiting);
        foreach (var campaign in snapshot.Campaigns)
        {
            Show(campaign, isForced: false);
        }
    }

    /// <summary>Once more at the end, unless it is what was written last.</summary>
    public void ShowEnd(WorkSnapshot snapshot) => snapshot.Campaigns.ToList().ForEach(campaign => Show(campaign, isForced: true));

    private void Show(CampaignFigure campaign, bool isForced)
    {
        var (state, line) = (FigureText.State(campaign), FigureText.Line(campaign));
        var isKnown = shown.TryGetValue(campaign.Name, out var last);
        var isDue = isForced || !isKnown || last.State != state || time.GetElapsedTime(last.Timestamp) >= Interval;
        if (isDue && last.Line != line)
        {
            shown[campaign.Name] = (state, line, time.GetTimestamp());
            Write(line);
        }
    }

    private void ShowWait(string? waiting)
    {
        if (waiting is not null && (!wait.IsWaiting || time.GetElapsedTime(wait.Timestamp) >= WaitInterval))
        {
            Write(waiting);
            wait = (true, time.GetTimestamp());
        }

        wait.IsWaiting = waiting is not null && wait.IsWaiting;
    }

    private void Write(string line) => output.People.Write(new Text(
        $"{TimeZoneInfo.ConvertTime(time.GetUtcNow(), time.LocalTimeZone).ToString("HH:mm:ss", CultureInfo.InvariantCulture)}  {line}\n"));
}
