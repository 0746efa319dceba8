namespace Smslive247.Sandbox.Tests.State;

public class StateTests
{
    [Fact]
    public void Log_GrowsAndForgets_EntriesKeepTheirNumbers()
    {
        var log = new Log<string>();

        for (var number = 0; number < 1_000; number++)
        {
            log.Add($"{number}");
            if (number >= 10)
            {
                log.ForgetOldest();
            }

            Assert.Equal($"{number}", log[number]);
            Assert.Equal($"{log.Start}", log[log.Start]);
        }

        Assert.Equal((990, 1_000, 10), (log.Start, log.End, log.Count));
        Assert.Equal(Enumerable.Range(990, 10).Select(number => $"{number}"), log.Entries);
    }

    [Fact]
    public void Settle_ExpiredTokens_AreDropped()
    {
        var test = new TestService();
        var state = new ServiceState(new SandboxOptions { TimeProvider = test.Clock }, new Random(1));
        state.LogIns.Set("token", new LogIn(state.First, state.Now.AddHours(1)));
        state.OneTimePasswords.Set((state.First, "2348030000001"), new OneTimePassword("123456", state.Now.AddMinutes(10)));

        test.Clock.Advance(TimeSpan.FromMinutes(10));
        state.Settle();
        Assert.Equal((1, 0), (state.LogIns.Count, state.OneTimePasswords.Count));

        test.Clock.Advance(TimeSpan.FromMinutes(50));
        state.Settle();
        Assert.Equal(0, state.LogIns.Count);
    }
}
