using Smslive247.V5;

namespace Smslive247.Benchmarks.Candidates.Ours;

internal sealed class OursV5(IMessagesClient messages, IDisposable owner) : ICandidate
{
    public static ICandidate Bare(HttpMessageHandler handler)
    {
        var client = new Smslive247Client(Connection.BareOptions, handler);
        return new OursV5(client.Messages, client);
    }

    public static ICandidate Registered(HttpMessageHandler handler, Action<Smslive247Options>? configure = null) =>
        new OursV5(Connection.Register<IMessagesClient>(handler, configure, out var owner), owner);

    public async Task<string?> ListAsync(int pageNo) => (await messages.ListAsync(pageNo)).Items[^1].MessageId;

    public async Task<string?> GetAsync(string messageId) => (await messages.GetAsync(messageId)).MessageId;

    public async Task<string?> SendAsync(string text, string phoneNumber) =>
        (await messages.SendAsync(new SendMessageRequest { SenderId = "ACME", MessageText = text, PhoneNumber = phoneNumber })).MessageId;

    public async Task<string?> FailAsync(string messageId)
    {
        try
        {
            return (await messages.GetAsync(messageId)).MessageId;
        }
        catch (Smslive247ValidationException exception)
        {
            return exception.Errors[0].Field;
        }
    }

    public void Dispose() => owner.Dispose();
}
