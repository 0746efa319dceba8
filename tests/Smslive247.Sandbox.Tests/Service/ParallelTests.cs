namespace Smslive247.Sandbox.Tests.Service;

public class ParallelTests
{
    private readonly TestService test = new(options => options.Credits = 5_000);

    [Fact]
    public async Task Send_ThirtyTwoThreads_CreditsAndCountsAreExact()
    {
        var responses = await InParallelAsync(() => Enumerable.Range(0, 200).Select(_ => test.Send(new string('a', 161))).ToList());

        // 6,400 requested at 2 credits each; the balance is enough for 2,500.
        Assert.Equal(2_500, responses.Count(response => response is ServiceResponse.Resource));
        Assert.Equal(3_900, responses.Count(response => response is ServiceResponse.Error { Status: 402 }));
        Assert.Equal(0, test.Credits);
        Assert.Equal(2_500, test.Service.Messages.Select(message => message.Id).Distinct().Count());
    }

    [Fact]
    public async Task Transfer_ToAndFro_NoCreditIsLostOrMade()
    {
        var (id, key) = test.CreateSubAccount();

        await InParallelAsync(() => Enumerable.Range(0, 100).SelectMany(_ => new[]
        {
            test.Call("Credits_Transfer", new { recipient = id, credits = 7 }),
            test.Call("Credits_Transfer", new { recipient = TestService.MainId, credits = 3 }, key: key),
        }).ToList());

        Assert.Equal(5_000, test.Credits + test.Service.GetCredits(key));
        Assert.InRange(test.Service.GetCredits(key), 0, 5_000);
    }

    [Fact]
    public async Task Everything_SendingPausingListingAndForgetting_NeverThrows()
    {
        var small = new TestService(options => (options.MaxMessages, options.Credits) = (50, 1_000_000));
        var batch = small.Call("Batches_Create", new { senderID = "Sandbox", messageText = "Hello", rawNumbers = string.Join(',', Enumerable.Range(0, 5_000).Select(index => $"{2348030000000 + index}")) }).Text("batchID")!;

        await InParallelAsync(() => Enumerable.Range(0, 50).Select(_ =>
        {
            small.Clock.Advance(TimeSpan.FromMilliseconds(20));
            small.Send();
            small.Call("Batches_Pause", path: batch, version: 4);
            small.Call("Batches_Resume", path: batch, version: 4);
            Assert.InRange(small.Call("Messages_List", query: [("SearchText", "hello")]).Items().Count, 1, 50);
            Assert.IsType<ServiceResponse.List>(small.Call("Messages_List")).Page(0, 50);
            return small.Service.Messages.Count;
        }).ToList());

        small.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal("COMPLETED", small.Call("Batches_Get", path: batch).Text("status"));
        Assert.Equal(1_000_000 - 5_000 - (32 * 50), small.Credits);
    }

    private static async Task<List<T>> InParallelAsync<T>(Func<List<T>> act)
    {
        var threads = Enumerable.Range(0, 32).Select(_ => Task.Factory.StartNew(act, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        var results = await Task.WhenAll(threads);
        return [.. results.SelectMany(result => result)];
    }
}
