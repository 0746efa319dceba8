namespace Smslive247.Cli.Campaigns;

/// <summary>The credits of the account, which show too that the key and the network work.</summary>
internal static class Balance
{
    private const string OwnAccount = "self";

    /// <param name="session">The session.</param>
    /// <param name="needed">The credits that are needed; null if nobody knows.</param>
    /// <param name="stop">Stops the call.</param>
    /// <exception cref="Smslive247Exception">The key is not accepted, or the service cannot be reached.</exception>
    public static async Task WriteAsync(CampaignSession session, decimal? needed, CancellationToken stop)
    {
        var account = await session.Get<V5.ISmslive247Client>().Accounts.GetAsync(OwnAccount, stop).ConfigureAwait(false);
        if (account.Credits is not { } credits || session.Output.IsJson)
        {
            return;
        }

        session.Output.People.Write(new Text($"The account has {Credits.Text(credits)}.\n"));
        if (needed > credits)
        {
            session.Output.People.Write(new Text("That is too little: the campaign will pause when it is used up.\n", new Style(Color.Yellow)));
        }
    }
}
