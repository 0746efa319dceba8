using Smslive247.Sandbox.Messages;
using Smslive247.Sandbox.Options;

namespace Smslive247.Sandbox;

/// <summary>How the simulated service lists what was sent, and what others send with its account. <see cref="Reset"/> does not change it.</summary>
public sealed partial class Smslive247Sandbox
{
    /// <summary>The order of lists. A change holds from the next request on, so that the pages of a walk may repeat and omit items.</summary>
    /// <exception cref="ArgumentException">It is no value of the enumeration.</exception>
    public SandboxListOrder ListOrder
    {
        get => service.Read(options => options.ListOrder);
        set
        {
            OptionsCheck.CheckListOrder(value);
            service.Change(options => options.ListOrder = value);
        }
    }

    /// <summary>How late a message is listed, by the time of the sandbox; see <see cref="SandboxOptions.ListDelay"/>.</summary>
    /// <exception cref="ArgumentException">The time is negative, or more than a day.</exception>
    public TimeSpan ListDelay
    {
        get => service.Read(options => options.ListDelay);
        set
        {
            OptionsCheck.CheckListDelay(value);
            service.Change(options => options.ListDelay = value);
        }
    }

    /// <summary>Whether the list and the download of messages have those of batches. The reports of a batch have them in any case.</summary>
    public bool ListBatchMessages
    {
        get => service.Read(options => options.ListBatchMessages);
        set => service.Change(options => options.ListBatchMessages = value);
    }

    /// <summary>How the gateway returns the texts of messages, earlier ones too.</summary>
    /// <exception cref="ArgumentException">It is no value of the enumeration.</exception>
    public SandboxListedTexts ListedTexts
    {
        get => service.Read(options => options.ListedTexts);
        set
        {
            OptionsCheck.CheckListedTexts(value);
            service.Change(options => options.ListedTexts = value);
        }
    }

    /// <summary>The share of single messages after which another program sends one to the same number; see <see cref="SandboxOptions.ForeignMessageShare"/>.</summary>
    /// <exception cref="ArgumentException">It is not between 0 and 1.</exception>
    public double ForeignMessageShare
    {
        get => service.Read(options => options.ForeignMessageShare);
        set
        {
            OptionsCheck.CheckForeignMessageShare(value);
            service.Change(options => options.ForeignMessageShare = value);
        }
    }

    /// <summary>
    /// Adds a sent message as another program on the account would have sent it: it is charged, listed, and one of <see cref="AcceptedMessages"/>. The
    /// rules for sender IDs and texts do not apply to it.
    /// </summary>
    /// <param name="phoneNumber">The number: 7 to 15 digits with the country code.</param>
    /// <param name="text">The text, also that of a message of the tested program.</param>
    /// <param name="senderId">The sender ID, at most 11 characters.</param>
    /// <param name="dateSubmitted">When it was sent, now or earlier; null for now. <see cref="ListDelay"/> counts from then.</param>
    /// <param name="key">The key of the account; null for <see cref="Key"/>.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentException">A value is not as described, or there is no such account.</exception>
    /// <exception cref="InvalidOperationException">The credits of the account do not cover the message.</exception>
    public SandboxMessage AddForeignMessage(string phoneNumber, string text, string senderId = "Sandbox", DateTimeOffset? dateSubmitted = null, string? key = null)
    {
        ForeignProgram.Check(phoneNumber, text, senderId);
        return service.AddForeignMessage(phoneNumber, text, senderId, dateSubmitted, key);
    }
}
