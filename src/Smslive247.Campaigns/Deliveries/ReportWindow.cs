using Smslive247.Campaigns.Reconciliation;

namespace Smslive247.Campaigns.Deliveries;

/// <summary>A time of the list, and the messages for which it is read.</summary>
internal sealed record ReportWindow(ClosedWindow Window, List<OpenReport> Messages)
{
    // If the list fails, what was read of the window is read again.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>As few windows as possible, without times in which there is no message.</summary>
    public static IReadOnlyList<ReportWindow> Merge(IEnumerable<(ClosedWindow Window, OpenReport Message)> messages)
    {
        var merged = new List<ReportWindow>();
        foreach (var (window, message) in messages.OrderBy(one => one.Window.From))
        {
            if (merged.Count > 0 && merged[^1].Reaches(window))
            {
                merged[^1] = merged[^1].Add(window, message);
            }
            else
            {
                merged.Add(new(window, [message]));
            }
        }

        return merged;
    }

    private bool Reaches(ClosedWindow next) => next.From <= Window.To && next.To - Window.From <= Longest;

    private ReportWindow Add(ClosedWindow next, OpenReport message)
    {
        Messages.Add(message);
        return this with { Window = Window with { To = next.To > Window.To ? next.To : Window.To } };
    }
}
