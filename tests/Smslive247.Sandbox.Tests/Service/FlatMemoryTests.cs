namespace Smslive247.Sandbox.Tests.Service;

[Collection(RunsAlone.Name)]
public class FlatMemoryTests
{
    [Fact]
    public void Send_TwoHundredThousand_MemoryStaysFlat()
    {
        var test = new TestService(options => (options.MaxMessages, options.Credits) = (1_000, 1_000_000));
        SendMany(test, 5_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        SendMany(test, 200_000);

        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(grown < 4_000_000, $"{grown:N0} bytes more.");
        Assert.Equal(1_000, test.Service.Messages.Count);
    }

    private static void SendMany(TestService test, int count)
    {
        for (var sent = 0; sent < count; sent++)
        {
            test.Send();
        }
    }
}
