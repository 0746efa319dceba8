using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Schema;

namespace Smslive247.Campaigns.Results;

/// <summary>One transaction at a time takes messages from lists: two must not take one message for two rows. It comes before all other locks.</summary>
internal static class AdoptionLock
{
    public static Task<int> TakeAsync(Session session, IDatabase database) =>
        session.ExecuteAsync($"select 1 from smslive247_setting where name = '{SettingNames.Salt}' {database.ForUpdate}");
}
