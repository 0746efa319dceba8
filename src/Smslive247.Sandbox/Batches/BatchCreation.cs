using Smslive247.Sandbox.Messages;
using Smslive247.Sandbox.Numbers;

namespace Smslive247.Sandbox.Batches;

/// <summary>Makes batches of numbers and files.</summary>
internal sealed class BatchCreation(ServiceState state, SendingRules rules)
{
    [Behaviour("The numbers of a batch come from phoneNumbers, rawNumbers and batchFileIDs together.")]
    public ServiceResponse Create(ServiceRequest request)
    {
        var numbers = Numbers(request);
        numbers.AddAll(request.Texts("phoneNumbers") ?? []);
        numbers.AddRaw(request.TextOrNull("rawNumbers"));
        return CheckFiles(request, numbers) ?? Create(request, numbers, "phoneNumbers");
    }

    [Behaviour("The text of a batch from a file is sent as it stands; it cannot refer to columns.")]
    [Behaviour("Without phoneNumberColumn the numbers are those of column 0.")]
    public ServiceResponse CreateFromFile(ServiceRequest request)
    {
        if (request.Account.BatchFiles.Find(request.Text("batchFileID")) is not { } file)
        {
            return Errors.Unknown("batch file", "batchFileID");
        }

        if (FileNumbers.Column(file, request.Integer("phoneNumberColumn") ?? 0, state.Options) is not { } cells)
        {
            return Errors.Invalid("phoneNumberColumn", "The file has no such column; they count from 0.");
        }

        var numbers = Numbers(request);
        numbers.AddOfFile(cells, file);
        return Create(request, numbers, "batchFileID");
    }

    private NumberList Numbers(ServiceRequest request) => new(request.Account.CountryCode, request.IsV4, state.Options);

    private ServiceResponse? CheckFiles(ServiceRequest request, NumberList numbers)
    {
        foreach (var id in request.Texts("batchFileIDs") ?? [])
        {
            if (request.Account.BatchFiles.Find(id) is not { } file)
            {
                return Errors.Unknown("batch file", "batchFileIDs");
            }

            numbers.AddOfFile(FileNumbers.All(file.Text, file.CountryCode, state.Options), file);
        }

        return null;
    }

    [Behaviour("A batch without a single phone number is rejected with 400.", Evidence = "F")]
    private ServiceResponse Create(ServiceRequest request, NumberList numbers, string field) =>
        rules.CheckSenderId(request.Account, request.Text("senderID"))
        ?? rules.CheckText(request.Text("messageText"))
        ?? CheckCount(request.Account, numbers, field)
        ?? Charge(New(request, numbers));

    private ServiceResponse? CheckCount(Account account, NumberList numbers, string field) =>
        numbers.Numbers.Count == 0 ? Errors.Invalid(field, numbers.Given == 0 ? "Give at least one phone number." : "None of these is a phone number.")
        : state.Batches.WaitingNumbers(account) + numbers.Numbers.Count > Capacity.WaitingNumbers ? Errors.Full("numbers that are still to be sent to")
        : null;

    [Behaviour("The credits for all messages of a batch are reserved when it is accepted.")]
    private ServiceResponse Charge(Batch batch)
    {
        var cost = batch.Numbers.Count * batch.CreditsPerMessage;
        return Errors.CheckCost(batch.Account, cost) ?? Start(batch, cost);
    }

    private ServiceResponse Start(Batch batch, decimal cost)
    {
        batch.Account.Credits -= cost;
        state.Batches.Start(batch, state.Now);
        return ServiceResponse.Of(BatchJson.Of(batch));
    }

    private Batch New(ServiceRequest request, NumberList numbers)
    {
        var parts = MessageParts.Count(request.Text("messageText"));
        return new Batch
        {
            Id = state.Identifiers.NextBatch(),
            Account = request.Account,
            SenderId = request.Text("senderID"),
            Text = request.Text("messageText"),
            Parts = parts,
            CreditsPerMessage = rules.Cost(parts),
            Failed = numbers.Failed,
            SubmittedAt = state.Now,
            StartsAt = request.Instant("deliveryTime") is { } time && time > state.Now ? time : state.Now,
            Numbers = numbers.Numbers,
        };
    }
}
