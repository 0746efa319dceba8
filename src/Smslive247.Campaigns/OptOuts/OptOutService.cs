using Smslive247.Campaigns.Database;
using Smslive247.Campaigns.Numbers;
using Smslive247.Campaigns.Schema;
using Smslive247.Campaigns.States;

namespace Smslive247.Campaigns.OptOuts;

internal sealed class OptOutService(IDatabase database, SchemaUpgrade schema, NumberHasher hasher, CampaignsOptions options) : IOptOuts
{
    /// <summary>Letter case of a sender ID does not make another sender, for the person who receives it.</summary>
    private string SenderKey => database.LowerCase("@sender");

    public Task AddAsync(string phoneNumber, string? account = null, string? senderId = null, CancellationToken cancellationToken = default) => WriteAsync(
        $"""
        insert into smslive247_opt_out (account, sender_id, number_hash, created_at) values (@account, {SenderKey}, @number, {database.Now})
        on conflict (account, number_hash, sender_id) do nothing
        """,
        phoneNumber, account, senderId, cancellationToken);

    public async Task<bool> RemoveAsync(string phoneNumber, string? account = null, string? senderId = null, CancellationToken cancellationToken = default) =>
        await WriteAsync($"delete from smslive247_opt_out where account = @account and sender_id = {SenderKey} and number_hash = @number", phoneNumber, account, senderId, cancellationToken).ConfigureAwait(false) > 0;

    public async Task<bool> ContainsAsync(string phoneNumber, string? account = null, string? senderId = null, CancellationToken cancellationToken = default)
    {
        var parameters = await ParametersAsync(phoneNumber, account, senderId, cancellationToken).ConfigureAwait(false);
        return await database.ReadAsync(
            session => session.ScalarAsync<long>($"select count(*) from smslive247_opt_out where account = @account and sender_id in ('', {SenderKey}) and number_hash = @number", parameters),
            cancellationToken).ConfigureAwait(false) > 0;
    }

    private async Task<int> WriteAsync(string sql, string phoneNumber, string? account, string? senderId, CancellationToken cancellationToken)
    {
        var parameters = await ParametersAsync(phoneNumber, account, senderId, cancellationToken).ConfigureAwait(false);
        return await database.WriteAsync(session => session.ExecuteAsync(sql, parameters), cancellationToken).ConfigureAwait(false);
    }

    private async Task<object> ParametersAsync(string phoneNumber, string? account, string? senderId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(phoneNumber);
        await schema.EnsureAsync(cancellationToken).ConfigureAwait(false);
        var hash = await hasher.GetAsync(cancellationToken).ConfigureAwait(false);

        return new { account = AccountNames.Stored(account), sender = senderId ?? "", number = hash(Msisdn.Parse(phoneNumber, options.Region)) };
    }
}
