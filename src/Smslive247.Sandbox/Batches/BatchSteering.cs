namespace Smslive247.Sandbox.Batches;

/// <summary>Pauses, resumes and aborts batches.</summary>
internal sealed class BatchSteering(ServiceState state)
{
    [Behaviour("v4 has calls that pause, resume and abort a batch.", Evidence = "C4")]
    [Behaviour("A running batch can be paused, one that waits for its time as well; any other is rejected with 400.")]
    public ServiceResponse Pause(ServiceRequest request) =>
        Steer(request, batch => batch.Status == BatchStatus.Running, batch => batch.Pause());

    [Behaviour("A batch that is not over can be aborted; what was sent stays sent and charged, the credits for the rest come back.")]
    public ServiceResponse Abort(ServiceRequest request) => Steer(request, batch => !batch.IsOver, state.Batches.Abort);

    [Behaviour("AbortPending calls off a batch that waits for its time or is paused; one that is being sent, or over, is rejected with 400.")]
    public ServiceResponse AbortPending(ServiceRequest request) =>
        Steer(request, batch => batch.IsPending(state.Now), state.Batches.Abort);

    [Behaviour("ResumePending sends a batch that waits for its time at once.", Evidence = "U")]
    [Behaviour("Resume of v4 does the same.")]
    [Behaviour("A paused batch that is resumed goes on at once where it was paused, even before its deliveryTime; one that is being sent, or over, is rejected with 400.")]
    public ServiceResponse Resume(ServiceRequest request) => Steer(request, batch => batch.IsPending(state.Now), batch =>
    {
        batch.StartsAt = state.Now < batch.StartsAt ? state.Now : batch.StartsAt;
        batch.Run(state.Now);
    });

    private ServiceResponse Steer(ServiceRequest request, Func<Batch, bool> mayBeSteered, Action<Batch> steer)
    {
        if (request.Batch() is not { } batch)
        {
            return ServiceResponse.NotFound("batch");
        }

        if (!mayBeSteered(batch))
        {
            return ServiceResponse.Failed(400, $"This is not possible for a batch that {StateOf(batch)}.");
        }

        steer(batch);
        return ServiceResponse.Of(BatchJson.Of(batch));
    }

    private string StateOf(Batch batch) => batch.Status switch
    {
        BatchStatus.Running => batch.IsPending(state.Now) ? "waits for its deliveryTime" : "is being sent",
        BatchStatus.Paused => "is paused",
        BatchStatus.Completed => "is completed",
        _ => "is aborted",
    };
}
