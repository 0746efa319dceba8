using Smslive247.Sandbox.Messages;

namespace Smslive247.Sandbox.Service;

/// <summary>What another program does with an account.</summary>
internal sealed partial class SimulatedService
{
    /// <exception cref="ArgumentOutOfRangeException">The date is to come: the service dates messages itself.</exception>
    public SandboxMessage AddForeignMessage(string phoneNumber, string text, string senderId, DateTimeOffset? dateSubmitted, string? key) => Settled(now =>
    {
        if (dateSubmitted > now.Now)
        {
            throw CallerMistake.OutOfRange("The date of a message must not be in the future.", nameof(dateSubmitted), dateSubmitted);
        }

        var message = new ForeignProgram(now).Send(AccountOf(now, key), senderId, phoneNumber, text, dateSubmitted ?? now.Now);
        return Snapshots.Of(message ?? throw CallerMistake.Conflict("The credits of the account do not cover the message."), now);
    });
}
