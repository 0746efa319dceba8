namespace Smslive247.V5;

public partial interface IMessagesClient
{
    /// <summary>Reads a message again and again, until an operator has reported what became of it or the time limit ends.</summary>
    /// <remarks>
    /// No callback of the service is known, so delivery is polled: at once, then after 2 seconds, then at growing intervals of up to 30 seconds,
    /// and once more at the end of the time limit. A failure is ignored while a later request may succeed.
    /// </remarks>
    /// <param name="messageId">The message's identifier.</param>
    /// <param name="timeLimit">Up to 1 day; by default 2 minutes. A phone that is off receives a message days later.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The message as last read. <see cref="Message.GetFinalReport"/> returns null if the time limit ended first. <see cref="ResponseSourceExtensions.GetResponse"/> returns its status line and headers.</returns>
    /// <exception cref="ArgumentException">An argument is null or invalid. Nothing is sent.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="Smslive247Exception">A request failed, and a later one would too, or the time limit ended.</exception>
    Task<Message> WaitForDeliveryAsync(string messageId, TimeSpan? timeLimit = null, CancellationToken cancellationToken = default);
}

public partial class MessagesClient
{
    /// <inheritdoc/>
    public Task<Message> WaitForDeliveryAsync(string messageId, TimeSpan? timeLimit = null, CancellationToken cancellationToken = default) =>
        DeliveryPoll.WaitAsync(pipeline.TimeProvider, timeLimit, token => GetAsync(messageId, token), static message => message.GetFinalReport() is not null, cancellationToken);
}
