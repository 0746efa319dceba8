using Smslive247.V4;

namespace Smslive247.Benchmarks.Candidates.Ours;

internal sealed class OursV4(IMessagesClient messages, IDisposable owner) : ICandidate
{
    public static ICandidate Bare(HttpMessageHandler handler)
    {
        var client = new Smslive247Client(Connection.BareOptions, handler);
        return new OursV4(client.Messages, client);
    }

    public static ICandidate Registered(HttpMessageHandler handler, Action<Smslive247Options>? configure = null) =>
        new OursV4(Connection.Register<IMessagesClient>(handler, configure, out var owner), owner);

    public async Task<string?> ListAsync(int pageNo) => (await messages.ListAsync(pageNo)).Data[^1].MessageId;

    public async Task<string?> GetAsync(string messageId) => (await messages.GetAsync(messageId)).Data.MessageId;

    public async Task<string?> SendAsync(string text, string phoneNumber) =>
        (await messages.SendAsync(new SendMessageRequest { SenderId = "ACME", MessageText = text, MobileNumber = phoneNumber })).Data.MessageId;

    public async Task<string?> FailAsync(string messageId)
    {
        try
        {
            return (await messages.GetAsync(messageId)).Data.MessageId;
        }
        catch (Smslive247ValidationException exception)
        {
            return exception.Errors[0].Field;
        }
    }

    public void Dispose() => owner.Dispose();
}
