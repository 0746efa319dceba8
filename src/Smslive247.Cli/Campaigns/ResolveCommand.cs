using Smslive247.Campaigns;

namespace Smslive247.Cli.Campaigns;

/// <summary>States what a person knows about unresolved messages, or sends them again.</summary>
internal static class ResolveCommand
{
    private static readonly Option<string[]> To = new("--to") { Description = "The phone number of the recipient. Repeat the option for several.", HelpName = "number" };
    private static readonly Option<bool> All = TypedOption.Flag("--all", "All that are unresolved.");
    private static readonly Option<Resolution?> As = new("--as")
    {
        Description = "What became of it: sent or notSent; or again, which sends it once more, also to those who received the first one.",
        HelpName = "value",
        Required = true,
        CustomParser = result => TypedOption.Text(result) switch
        {
            "sent" => Resolution.Sent,
            "notSent" => Resolution.NotSent,
            "again" => Resolution.Again,
            _ => TypedOption.Reject<Resolution?>(result, "--as must be one of sent, notSent, again."),
        },
    };

    private enum Resolution
    {
        Sent,
        NotSent,
        Again,
    }

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("resolve", "Decide about unresolved messages: state whether they were sent, or send them again.") { CampaignArguments.Name, To, All, As, CampaignArguments.Yes };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(To) is { Length: > 0 }) == result.GetValue(All))
            {
                result.AddError("Use --to or --all, and not both.");
            }
        });
        return command.Manages(surroundings, RunAsync);
    }

    private static async Task<ExitCode> RunAsync(CampaignSession session, CancellationToken stop)
    {
        var campaign = await session.FindAsync(stop).ConfigureAwait(false);
        var numbers = session.Arguments.GetValue(All) ? null : session.Arguments.GetValue(To);
        var resolution = session.Arguments.GetValue(As)!.Value;
        if (resolution == Resolution.Again && !await IsWantedAsync(campaign, numbers, session, stop).ConfigureAwait(false))
        {
            return session.Output.Fail(new(ExitCode.Stopped, "Nothing was sent."));
        }

        var count = resolution == Resolution.Again
            ? await campaign.RetryUnresolvedAsync(new UnresolvedFilter { PhoneNumbers = numbers }, stop).ConfigureAwait(false)
            : await StateAsync(campaign, numbers, resolution == Resolution.Sent ? DoubtResolution.Sent : DoubtResolution.NotSent, stop).ConfigureAwait(false);
        return Write(count, numbers, resolution, session);
    }

    private static async Task<bool> IsWantedAsync(Campaign campaign, string[]? numbers, CampaignSession session, CancellationToken stop)
    {
        var count = numbers?.Length ?? (await campaign.GetProgressAsync(stop).ConfigureAwait(false))[RecipientState.Unresolved];
        return await SendQuestion.AskAsync(
            $"Send to {Counts.Text(count, "recipient")} again, who may receive it twice?", session.Output, session.Surroundings, session.Arguments.GetValue(CampaignArguments.Yes), stop).ConfigureAwait(false);
    }

    private static async Task<int> StateAsync(Campaign campaign, string[]? numbers, DoubtResolution resolution, CancellationToken stop)
    {
        var count = 0;
        var all = numbers?.ToAsyncEnumerable() ?? campaign.ListAsync(RecipientState.Unresolved, stop).Select(recipient => recipient.PhoneNumber).OfType<string>();
        await foreach (var number in all.ConfigureAwait(false))
        {
            count += await campaign.ResolveAsync(number, resolution, stop).ConfigureAwait(false) ? 1 : 0;
        }

        return count;
    }

    private static ExitCode Write(int count, string[]? numbers, Resolution resolution, CampaignSession session)
    {
        if (count < numbers?.Length)
        {
            return session.Output.Fail(new(ExitCode.Failed, $"{Counts.Text(count)} of {Counts.Text(numbers.Length)} changed: the messages to the other numbers are not unresolved."));
        }

        session.Output.Write(
            new { Outcome = "resolved", As = resolution, Count = count },
            people => people.Write(new Text($"{Counts.Text(count, "message")} {(resolution == Resolution.Again ? "will be sent again" : "resolved")}.\n")));
        return ExitCode.Done;
    }
}
