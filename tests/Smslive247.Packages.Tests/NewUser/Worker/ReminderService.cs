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
            var goOn = true;
            while (goOn && !stoppingToken.IsCancellationRequested && await reminders.ClaimAsync() is { } reminder)
            {
                goOn = await SendAsync(reminder);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <returns>False if the next reminder would probably fail too.</returns>
    private async Task<bool> SendAsync(Reminder reminder)
    {
        var request = new SendMessageRequest { SenderId = "MyShop", PhoneNumber = reminder.PhoneNumber, MessageText = reminder.Text };
        try
        {
            // Without the stopping token: when the host stops, a send in flight completes.
            var sent = await messages.SendAsync(request, CancellationToken.None);
            if (sent.GetResponse() is { IsDryRun: true })
            {
                await reminders.ReleaseAsync(reminder.Id, RetryDelay);
                return true;
            }

            await reminders.MarkSentAsync(reminder.Id, sent.MessageId);
            return true;
        }
        catch (Exception exception) when (exception is Smslive247ValidationException or ArgumentException)
        {
            logger.LogError(exception, "Reminder {Id} is not valid.", reminder.Id);
            await reminders.MarkFailedAsync(reminder.Id, exception.GetType().Name);
            return true;
        }
        catch (Smslive247ContractException exception) when (exception.SentMessageId is { } messageId)
        {
            await reminders.MarkSentAsync(reminder.Id, messageId);
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
            await reminders.ReleaseAsync(reminder.Id, RetryDelay);
            return false;
        }
    }
}
