namespace Smslive247.Campaigns.Tests.Fixture;

/// <summary>A point at which others stand still until the test opens it.</summary>
internal sealed class Gate
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => reached.Task.WaitAsync(Wait.Limit);

    /// <summary>Stands still, if a condition is true.</summary>
    public Task PassAsync(bool condition = true)
    {
        if (!condition)
        {
            return Task.CompletedTask;
        }

        reached.TrySetResult();
        return opened.Task;
    }

    public void Open() => opened.TrySetResult();
}
