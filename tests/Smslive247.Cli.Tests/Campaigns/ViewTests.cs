using Smslive247.Campaigns;
using Smslive247.Cli.Campaigns;
using Spectre.Console;

namespace Smslive247.Cli.Tests.Campaigns;

/// <summary>What a terminal shows.</summary>
public sealed class ViewTests
{
    private static readonly CampaignProgress Running = new(
        CampaignState.Running, CampaignPauseReason.None,
        new Dictionary<RecipientState, long> { [RecipientState.Sent] = 12_300, [RecipientState.Refused] = 40, [RecipientState.Unknown] = 2, [RecipientState.Pending] = 37_658 }, 12_300.5m, 2)
    {
        Deliveries = new Dictionary<DeliveryState, long> { [DeliveryState.Delivered] = 11_000, [DeliveryState.Waiting] = 1_300 },
    };

    [Fact]
    public void LiveView_CampaignRuns_ShowsAllFiguresIn80Columns()
    {
        var text = Render(new WorkSnapshot([new("sale", Running, PerSecond: 96.2)], Waiting: null));

        Assert.StartsWith(
            """
            sale  running
            █████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  12,342 of 50,000 (24 %)
            12,300 sent, 40 refused, 2 in doubt; 96.2/s, 6 min 32 s left
            11,000 delivered, 1,300 without a report yet; 12,300.5 credits, 2 reserved
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void LiveView_PausedAndWaiting_ShowsTheReasons()
    {
        var paused = Running with { State = CampaignState.Paused, PauseReason = CampaignPauseReason.NoCredit };

        var text = Render(new WorkSnapshot([new("sale", paused)], "Nothing is sent before 12:05:50."));

        Assert.Contains("sale  paused: the account has too few credits; buy some, then resume it", text, StringComparison.Ordinal);
        Assert.Contains("Nothing is sent before 12:05:50.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/s", text, StringComparison.Ordinal);
    }

    [Fact]
    public void LiveView_Notes_KeepsTheLastFour()
    {
        IAnsiConsole console = Console(out var output);
        var view = new LiveView(console.Write);
        Enumerable.Range(1, 6).ToList().ForEach(number => view.Note($"note {number}"));

        view.Show(new WorkSnapshot([], Waiting: null));

        Assert.DoesNotContain("note 2", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("note 3", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(59.2, "1 min 0 s")]
    [InlineData(350, "5 min 50 s")]
    [InlineData(7_320, "2 h 2 min")]
    [InlineData(90_000, "1 d 1 h")]
    public void Text_OfATime_HasItsTwoLargestUnits(double seconds, string text) => Assert.Equal(text, Counts.Text(TimeSpan.FromSeconds(seconds)));

    private static string Render(WorkSnapshot snapshot)
    {
        var console = Console(out var output);
        new LiveView(console.Write).Show(snapshot);
        return string.Join('\n', output.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }

    private static IAnsiConsole Console(out StringWriter output)
    {
        output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No });
        console.Profile.Width = 80;
        return console;
    }
}
