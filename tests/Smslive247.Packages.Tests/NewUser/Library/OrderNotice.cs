using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Smslive247;
using Smslive247.V5;

namespace Library;

/// <summary>Sends and lists. Its public API has types that netstandard2.0 itself does not have.</summary>
public sealed class OrderNotice
{
    private readonly IMessagesClient messages;

    public OrderNotice(IMessagesClient messages) => this.messages = messages;

    public static Smslive247Options Account(string key, Uri address) => new() { ApiKey = key, BaseAddress = address, TimeProvider = TimeProvider.System };

    public async Task<Message> SendAsync(string number, string text, CancellationToken cancellationToken = default)
    {
        var request = new SendMessageRequest { SenderId = "Sandbox", PhoneNumber = Msisdn.Parse(number), MessageText = text };
        var sent = await messages.SendAsync(request, cancellationToken);
        return await messages.GetAsync(sent.MessageId, cancellationToken);
    }

    public async Task<IReadOnlyList<Message>> ListAsync(int pageSize)
    {
        var all = new List<Message>();
        await foreach (var message in messages.ListAllAsync(pageSize: pageSize))
        {
            all.Add(message);
        }

        return all;
    }
}
