using Smslive247.Campaigns.Database;

namespace Smslive247.Campaigns.Numbers;

internal static class OptOutSql
{
    /// <summary>1 if the number of a row of smslive247_send has opted out from <c>@Account</c>, or from its sender there.</summary>
    public static string IsOptedOut(IDatabase database) =>
        $"""
        case when exists (
            select 1 from smslive247_opt_out o where o.account = @Account and o.number_hash = smslive247_send.number_hash
                and (o.sender_id = '' or o.sender_id = {database.LowerCase("coalesce(smslive247_send.sender_id, @SenderId)")})) then 1 else 0 end
        """;
}
