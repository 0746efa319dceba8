using Smslive247.Sandbox.Formats;
using Smslive247.Sandbox.Messages;

namespace Smslive247.Sandbox.Batches;

/// <summary>What is there of batches to see.</summary>
internal sealed class BatchOperations(ServiceState state)
{
    [Behaviour("The list of batches has those that wait among them.")]
    public ServiceResponse List(ServiceRequest request) => List(request, _ => true);

    [Behaviour("Pending are the batches that wait for their deliveryTime, and those that are paused.")]
    public ServiceResponse ListPending(ServiceRequest request) => List(request, batch => batch.IsPending(state.Now));

    public static ServiceResponse Get(ServiceRequest request) => With(request, batch => ServiceResponse.Of(BatchJson.Of(batch)));

    public ServiceResponse ListReports(ServiceRequest request) => With(request, batch =>
    {
        var messages = request.Account.Messages.Entries.Where(message => message.BatchId == batch.Id && new MessageListing(state).IsDue(message));
        return Pages.Of(messages, state, message => MessageJson.Of(message, state));
    });

    [Behaviour("A batch that is deleted is aborted if it is not over; its messages stay.")]
    public ServiceResponse Delete(ServiceRequest request) => With(request, batch =>
    {
        state.Batches.Abort(batch);
        request.Account.Batches.Remove(batch.Id);
        return ServiceResponse.Done;
    });

    [Behaviour("The download of batches has the columns batchID, senderID, messageText, dateSubmitted, totalProcessed, totalFailed, creditsCharged, status, oldest first.")]
    public static ServiceResponse Download(ServiceRequest request)
    {
        var batches = request.Account.Batches.Values.Where(MessageFilter.Of(request).Takes);
        return ServiceResponse.Of(new SandboxFile("batches.csv", Csv.Write(Columns, batches.Select(Row))));
    }

    private static readonly string[] Columns =
        ["batchID", "senderID", "messageText", "dateSubmitted", "totalProcessed", "totalFailed", "creditsCharged", "status"];

    private static string[] Row(Batch batch) =>
    [
        Csv.Number(batch.Id),
        batch.SenderId,
        batch.Text,
        Instants.Text(batch.SubmittedAt),
        Csv.Number(batch.Sent),
        Csv.Number(batch.Failed),
        Csv.Number(batch.CreditsCharged),
        BatchJson.StatusOf(batch),
    ];

    private ServiceResponse List(ServiceRequest request, Func<Batch, bool> isWanted)
    {
        var filter = MessageFilter.Of(request);
        return Pages.Of(request.Account.Batches.Values.Where(filter.Takes).Where(isWanted), state, BatchJson.Of);
    }

    private static ServiceResponse With(ServiceRequest request, Func<Batch, ServiceResponse> response) =>
        request.Batch() is { } batch ? response(batch) : ServiceResponse.NotFound("batch");
}
