namespace Smslive247.Sandbox.Tests.State;

public sealed class MessageThreadsTests
{
    private static readonly Random Random = new(247);

    // Against the plain rule: group, order by the newest message.
    [Fact]
    public void Conversations_ManyMessagesSomeForgotten_AreThoseOfAPlainSearch()
    {
        var test = new TestService(options => (options.MaxMessages, options.Credits) = (50, 10_000));
        for (var count = 0; count < 1_000; count++)
        {
            test.Send($"Message {count}", $"23480300000{Random.Next(count % 100 < 50 ? 80 : 3) + 10}").Json();
            if (count % 9 == 0)
            {
                AssertAsPlain(test.Service);
            }
        }
    }

    private static void AssertAsPlain(SimulatedService service)
    {
        var expected = service.Messages.Reverse().GroupBy(message => message.PhoneNumber).Select(group => $"{group.Key} {group.Count()} {group.First().Text}").ToList();

        var page = service.GetConversations(search: null, skip: 0, take: 100);
        var found = service.GetConversations(search: "message", skip: 0, take: 100);

        Assert.Equal(expected, page.Items.Select(item => $"{item.PhoneNumber} {item.Count} {item.Last.Text}"));
        Assert.Equal(expected, found.Items.Select(item => $"{item.PhoneNumber} {item.Count} {item.Last.Text}"));
        Assert.Equal((expected.Count, service.Messages.Count), (page.TotalCount, page.MessageCount));
        Assert.Equal(expected.Skip(3).Take(2), service.GetConversations(null, 3, 2).Items.Select(item => $"{item.PhoneNumber} {item.Count} {item.Last.Text}"));
    }
}
