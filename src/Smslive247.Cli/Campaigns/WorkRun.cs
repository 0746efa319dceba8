using System.Data.Common;
using Microsoft.Extensions.Hosting;

namespace Smslive247.Cli.Campaigns;

/// <summary>Runs a worker, and shows what it does, until it is stopped or has nothing left to do.</summary>
internal sealed class WorkRun(CampaignSession session, WorkLog log)
{
    private static readonly TimeSpan FirstInterval = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Reading takes at most a tenth of the time, however large the campaigns are.</summary>
    private const int Rest = 9;

    private readonly WorkReader reader = new(session);
    private readonly JsonView json = new(session.Output);
    private readonly LineView lines = new(session.Output, session.Surroundings.Time);
    private readonly WorkEnd end = session.Arguments.GetValue(WorkArguments.Until);

    private CommandOutput Output => session.Output;

    private TimeProvider Time => session.Surroundings.Time;

    /// <param name="whenStarted">What follows once the worker lives.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<ExitCode> RunAsync(Func<Task> whenStarted, CancellationToken stop)
    {
        await session.Host.StartAsync(stop).ConfigureAwait(false);
        var isOver = false;
        try
        {
            await whenStarted().ConfigureAwait(false);
            WriteStart();
            isOver = await FollowAsync(stop).ConfigureAwait(false);
            Output.Write(new { Event = "stopping" }, people => people.Write(new Text(isOver ? "" : "Stopping: what is on the way is awaited, for at most 20 seconds.\n")));
        }
        finally
        {
            await session.Host.StopAsync(CancellationToken.None).ConfigureAwait(false);
        }

        return await WriteEndAsync(isOver).ConfigureAwait(false);
    }

    /// <returns>Whether it ended by itself.</returns>
    private async Task<bool> FollowAsync(CancellationToken stop)
    {
        if (Output.IsJson || !Screen.IsLive(Output.People))
        {
            return await FollowAsync(Output.IsJson ? json : lines, stop).ConfigureAwait(false);
        }

        var isOver = false;
        await Output.People.Live(new Text("")).AutoClear(true).StartAsync(async context =>
        {
            isOver = await FollowAsync(new LiveView(context.UpdateTarget), stop).ConfigureAwait(false);
        }).ConfigureAwait(false);
        return isOver;
    }

    private async Task<bool> FollowAsync(IWorkView view, CancellationToken stop)
    {
        var interval = FirstInterval;
        while (!stop.IsCancellationRequested)
        {
            var started = Time.GetTimestamp();
            var snapshot = await TryReadAsync(view, stop).ConfigureAwait(false);
            ShowNotes(view);
            if (snapshot is not null)
            {
                view.Show(snapshot);
                if (snapshot.IsOver(end))
                {
                    return true;
                }
            }

            var rest = Time.GetElapsedTime(started) * Rest;
            await Task.Delay(rest > interval ? rest : interval, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            interval = interval * 2 < Interval ? interval * 2 : Interval;
        }

        return false;
    }

    /// <returns>Null if the database cannot be read now: the worker attempts it again too.</returns>
    private async Task<WorkSnapshot?> TryReadAsync(IWorkView view, CancellationToken stop)
    {
        try
        {
            return await reader.ReadAsync(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        catch (DbException exception)
        {
            view.Note(Screen.Sentence($"The database cannot be read: {exception.Message}"));
            return null;
        }
    }

    private void ShowNotes(IWorkView view)
    {
        while (log.TryTake(out var note))
        {
            view.Note(note);
        }
    }

    private void WriteStart() => Output.Write(
        new { Event = "working", Database = session.Database.File, session.Page, Rehearsal = session.IsRehearsal },
        people =>
        {
            people.Write(new Text($"Sends the campaigns in {session.Database.Text}.\n"));
            people.Write(new Text(session.Page is { } page ? $"A rehearsal: no SMS leaves this machine. In a browser, {page} shows what is sent.\n" : ""));
        });

    private async Task<ExitCode> WriteEndAsync(bool isOver)
    {
        var snapshot = await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false);
        if (Output.IsJson)
        {
            json.Show(snapshot with { Waiting = null });
            Output.WriteJson(new { Event = "stopped", Outcome = ExitCodes.NameOf(isOver ? snapshot.Code : ExitCode.Done) });
        }
        else
        {
            WriteEnd(snapshot);
        }

        return isOver ? snapshot.Code : ExitCode.Done;
    }

    private void WriteEnd(WorkSnapshot snapshot)
    {
        lines.ShowEnd(snapshot with { Campaigns = [.. snapshot.Campaigns.Select(campaign => campaign with { PerSecond = 0 })] });
        Output.People.Write(new Text("Stopped.\n"));
        if (snapshot.Campaigns.Any(campaign => campaign.Progress.State == Smslive247.Campaigns.CampaignState.Running))
        {
            Output.Writer.WriteLine($"Go on where it stopped: {session.WorkCommand}");
        }
        else if (snapshot.Campaigns.Any(campaign => !campaign.IsReported))
        {
            Output.Writer.WriteLine($"Read the delivery reports that are missing: smslive247 campaign work --until reported{session.Repeat}");
        }
    }
}
