namespace Smslive247.Sandbox.Tests.State;

public class StateTests
{
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
