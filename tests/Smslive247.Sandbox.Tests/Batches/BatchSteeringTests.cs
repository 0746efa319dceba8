namespace Smslive247.Sandbox.Tests.Batches;

/// <summary>Batches that wait, are paused, go on or are called off.</summary>
public class BatchSteeringTests : BatchScene
{
    [Fact]
    public void Create_DeliveryTimeToCome_IsPendingUntilThen()
    {
        var id = Id(Create(Numbers(10), deliveryTime: "2026-03-02T10:30:00+01:00"));

        Test.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromTicks(1));
        Assert.Equal([id], Test.Call("Batches_ListPending").Texts("batchID"));
        Assert.Equal([id], Test.Call("Batches_List").Texts("batchID"));
        Assert.Equal((0, "RUNNING"), Progress(id));
        Assert.Equal(990, Test.Credits);

        Test.Clock.Advance(TimeSpan.FromMilliseconds(100));
        Assert.Empty(Test.Call("Batches_ListPending").Items());
        Assert.Equal((9, "RUNNING"), Progress(id));
    }

    [Fact]
    public void Pause_Running_StopsUntilItIsResumed()
    {
        var id = Id(Create(Numbers(300)));
        Test.Clock.Advance(TimeSpan.FromSeconds(1));

        Steer("Batches_Pause", id).Json();
        Test.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((100, "PAUSED"), Progress(id));
        Assert.Equal([id], Test.Call("Batches_ListPending").Texts("batchID"));

        Steer("Batches_Resume", id).Json();
        Assert.Equal((100, "RUNNING"), Progress(id));
        Test.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((200, "RUNNING"), Progress(id));
        Test.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((300, "COMPLETED"), Progress(id));
        Assert.Equal(300, Test.Service.Messages.Select(message => message.PhoneNumber).Distinct().Count());
    }

    [Theory]
    [InlineData("Batches_ResumePending", false)]
    [InlineData("Batches_ResumePending", true)]
    [InlineData("Batches_Resume", false)]
    [InlineData("Batches_Resume", true)]
    public void Resume_WaitsForItsTime_IsSentAtOnce(string operationId, bool isPaused)
    {
        var id = Id(Create(Numbers(10), deliveryTime: "2026-03-02T10:30:00+01:00"));
        if (isPaused)
        {
            JsonAssert.Equal("PAUSED", Steer("Batches_Pause", id).Json()["status"]);
        }

        Steer(operationId, id).Json();
        Test.Clock.Advance(TimeSpan.FromMilliseconds(50));

        Assert.Equal((5, "RUNNING"), Progress(id));
        Assert.Contains("is being sent", Steer(operationId, id).IsError(400), StringComparison.Ordinal);
    }

    [Fact]
    public void Abort_Running_GivesTheUnspentCreditsBack()
    {
        var id = Id(Create(Numbers(300)));
        Test.Clock.Advance(TimeSpan.FromSeconds(1));

        Steer("Batches_Abort", id).Json();
        Test.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal((100, "ABORTED"), Progress(id));
        Assert.Equal(900, Test.Credits);
        Assert.Equal(100, Test.Service.Messages.Count);
    }

    [Fact]
    public void Steering_WrongState_Is400AndChangesNothing()
    {
        var running = Id(Create(Numbers(1000)));
        Steer("Batches_Resume", running).IsError(400);
        Steer("Batches_ResumePending", running).IsError(400);
        Steer("Batches_AbortPending", running).IsError(400);
        Assert.Equal((0, "RUNNING"), Progress(running));

        Steer("Batches_Pause", running).Json();
        Steer("Batches_Pause", running).IsError(400);

        Steer("Batches_Abort", running).Json();
        Steer("Batches_Abort", running).IsError(400);
        Steer("Batches_Pause", running).IsError(400);
        Steer("Batches_Resume", running).IsError(400);
        Assert.Equal(1000, Test.Credits);
    }

    [Theory]
    [InlineData("Batches_Get")]
    [InlineData("Batches_Delete")]
    [InlineData("Batches_ListReports")]
    [InlineData("Batches_Pause")]
    [InlineData("Batches_Resume")]
    [InlineData("Batches_Abort")]
    [InlineData("Batches_AbortPending")]
    [InlineData("Batches_ResumePending")]
    public void Any_UnknownOrAnothersBatch_Is404(string operationId)
    {
        var id = Id(Create(Numbers(10)));
        var (_, key) = Test.CreateSubAccount();

        Test.Call(operationId, path: "7").IsError(404);
        Test.Call(operationId, path: "none").IsError(404);
        Test.Call(operationId, path: id, key: key).IsError(404);
    }
}
