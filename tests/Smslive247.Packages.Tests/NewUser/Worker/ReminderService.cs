namespace Worker;

/// <summary>
/// Sends what is due. It claims a row before it sends: a worker that is killed in between leaves a claimed row for a person, and never a second
/// message. A queue that repeats a job after a crash would send it twice.
/// </summary>
internal sealed class ReminderService(ReminderTable reminders, IMessagesClient messages, ILogger<ReminderService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan RetryDelay = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            var canContinue = true;
            while (canContinue && !stoppingToken.IsCancellationRequested && await reminders.ClaimAsync() is { } reminder)
            {
                canContinue = await SendAsync(reminder);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <returns>False if the next reminder would probably fail too.</returns>
    private async Task<bool> SendAsync(Reminder reminder)
    {
        var request = new SendMessageRequest { SenderId = "MyShop", PhoneNumber = reminder.PhoneNumber, MessageText = reminder.Text };
        Message sent;
        try
        {
            // Without the stopping token: when the host stops, a send in flight completes.
            sent = await messages.SendAsync(request, CancellationToken.None);
        }
        catch (Exception exception) when (IsOfTheReminder(exception))
        {
            logger.LogError(exception, "Reminder {Id} is not valid.", reminder.Id);
            await reminders.MarkFailedAsync(reminder, exception.GetType().Name);
            return true;
        }
        catch (Smslive247ContractException exception) when (exception.SentMessageId is { } messageId)
        {
            await reminders.MarkSentAsync(reminder, messageId);
            return true;
        }
        catch (Smslive247Exception exception) when (exception.MayHaveBeenSent)
        {
            logger.LogError(exception, "Reminder {Id} may have been sent. It stays claimed until a person decides.", reminder.Id);
            return false;
        }
        catch (Smslive247Exception exception)
        {
            logger.LogWarning(exception, "Reminder {Id} was not sent, and becomes due again.", reminder.Id);
            await reminders.ReleaseAsync(reminder, RetryDelay);
            return false;
        }

        await (sent.GetResponse() is { IsDryRun: true } ? reminders.ReleaseAsync(reminder, RetryDelay) : reminders.MarkSentAsync(reminder, sent.MessageId));
        return true;
    }

    // A sender ID that is not approved, for example, would fail each reminder.
    private static bool IsOfTheReminder(Exception exception) => exception is ArgumentException
        || (exception is Smslive247ValidationException rejected && rejected.Errors.Any(error => error.Field is "phoneNumber" or "messageText"));
}
