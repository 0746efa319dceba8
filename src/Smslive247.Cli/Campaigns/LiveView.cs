using Spectre.Console.Rendering;

namespace Smslive247.Cli.Campaigns;

/// <summary>A picture on a terminal that is drawn again and again.</summary>
/// <param name="draw">Draws it.</param>
internal sealed class LiveView(Action<IRenderable> draw) : IWorkView
{
    private const int NotesShown = 4;
    private const int BarWidth = 40;

    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private readonly Queue<string> notes = new();

    public void Note(string text)
    {
        notes.Enqueue(Screen.Clean(text));
        while (notes.Count > NotesShown)
        {
            notes.Dequeue();
        }
    }

    public void Show(WorkSnapshot snapshot) => draw(Render(snapshot));

    public IRenderable Render(WorkSnapshot snapshot) => new Rows(
    [
        .. snapshot.Campaigns.SelectMany(Render),
        .. snapshot.Campaigns.Count == 0 ? [new Text("Nothing has been started. A campaign that is started elsewhere appears here.\n")] : Array.Empty<IRenderable>(),
        .. snapshot.Waiting is { } waiting ? [new Text($"{waiting}\n", new Style(Color.Yellow))] : Array.Empty<IRenderable>(),
        .. notes.Select(note => new Text(note, new Style(Color.Yellow))),
        new Text("Ctrl-C stops it; run it again to go on.", Dim),
    ]);

    private static IEnumerable<IRenderable> Render(CampaignFigure campaign)
    {
        var filled = campaign.Percent * BarWidth / 100;
        yield return new Paragraph().Append($"{Screen.Clean(campaign.Name)}  ", new Style(decoration: Decoration.Bold)).Append(FigureText.State(campaign), StyleOf(campaign));
        yield return new Paragraph()
            .Append(new string('\u2588', filled), StyleOf(campaign))
            .Append(new string('\u2591', BarWidth - filled), Dim)
            .Append($"  {FigureText.Amount(campaign)}");
        yield return new Text($"{FigureText.Recipients(campaign.Progress)}{FigureText.Pace(campaign)}");
        yield return new Text($"{FigureText.Deliveries(campaign.Progress)}{FigureText.CreditsOf(campaign.Progress)}\n");
    }

    private static Style StyleOf(CampaignFigure campaign) => new(campaign.Progress.State switch
    {
        Smslive247.Campaigns.CampaignState.Running => Color.Blue,
        Smslive247.Campaigns.CampaignState.Completed => Color.Green,
        _ => Color.Yellow,
    });
}
