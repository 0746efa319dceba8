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
        return CheckFiles(request, numbers)
            ?? Check(request, numbers, "phoneNumbers")
            ?? rules.CheckText(request.Text("messageText"), request.IsV4)
            ?? Charge(New(request, numbers.Failed, ToAll(request.Text("messageText"), numbers)));
    }

    [Behaviour("Without phoneNumberColumn the numbers are those of column 0.")]
    public ServiceResponse CreateFromFile(ServiceRequest request)
    {
        if (request.Account.BatchFiles.Find(request.Text("batchFileID")) is not { } file)
        {
            return Errors.Unknown("batch file", "batchFileID");
        }

        if (FileNumbers.CheckReadable(file, "batchFileID") is { } error)
        {
            return error;
        }

        if (FileNumbers.Column(file, request.Integer("phoneNumberColumn") ?? 0, state.Options) is not { } column)
        {
            return Errors.Invalid("phoneNumberColumn", "The file has no such column. The first one has the number 0.");
        }

        var numbers = Numbers(request);
        var rows = (from row in column.Rows
                    let number = numbers.AddOfFile(column.Cell(row), file)
                    where number is not null
                    select (number, row)).ToList();
        return Check(request, numbers, "batchFileID") ?? Fill(request, numbers, column.Headers, rows);
    }

    private ServiceResponse Fill(ServiceRequest request, NumberList numbers, IReadOnlyList<string> headers, List<(string Number, IReadOnlyList<string> Row)> rows)
    {
        var text = request.Text("messageText");
        var texts = new RowTexts(text, new TextTemplate(text, headers), filled => !rules.IsRejected(filled, request.IsV4));
        return texts.Fill(rows) switch
        {
            null => Errors.Invalid("messageText", "The texts of all rows together are too long for the sandbox."),
            [] => Errors.Invalid("messageText", "No row has a text that can be sent: each is empty, too long, or looks like a one-time password."),
            var recipients => Charge(New(request, numbers.Failed + rows.Count - recipients.Count, recipients)),
        };
    }

    private static IReadOnlyList<Recipient> ToAll(string text, NumberList numbers)
    {
        var parts = MessageParts.Count(text);
        return [.. numbers.Numbers.Select(number => new Recipient(number, text, parts))];
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

            if (FileNumbers.CheckReadable(file, "batchFileIDs") is { } error)
            {
                return error;
            }

            numbers.AddOfFile(FileNumbers.All(file, state.Options), file);
        }

        return null;
    }

    [Behaviour("A batch without a single phone number is rejected with 400.", Evidence = "F")]
    private ServiceResponse? Check(ServiceRequest request, NumberList numbers, string field) =>
        rules.CheckSenderId(request.Account, request.Text("senderID"))
        ?? SendingRules.CheckLength(request.Text("messageText"))
        ?? CheckCount(request.Account, numbers, field);

    private ServiceResponse? CheckCount(Account account, NumberList numbers, string field) =>
        numbers.Numbers.Count == 0 ? Errors.Invalid(field, numbers.Given == 0 ? "Give at least one phone number." : "None of these is a phone number.")
        : state.Batches.WaitingNumbers(account) + numbers.Numbers.Count > Capacity.WaitingNumbers ? Errors.Full("numbers that are still to be sent to")
        : null;

    [Behaviour("The credits for all messages of a batch are reserved when it is accepted.")]
    private ServiceResponse Charge(Batch batch)
    {
        var cost = batch.Recipients.Sum(recipient => recipient.Parts) * batch.CreditsPerPart;
        return Errors.CheckCost(batch.Account, cost) ?? Start(batch, cost);
    }

    private ServiceResponse Start(Batch batch, decimal cost)
    {
        batch.Account.Credits -= cost;
        state.Batches.Start(batch, state.Now);
        return ServiceResponse.Of(BatchJson.Of(batch));
    }

    private Batch New(ServiceRequest request, int failed, IReadOnlyList<Recipient> recipients) => new()
    {
        Id = state.Identifiers.NextBatch(),
        Account = request.Account,
        SenderId = request.Text("senderID"),
        Text = request.Text("messageText"),
        Parts = MessageParts.Count(request.Text("messageText")),
        CreditsPerPart = rules.Cost(parts: 1),
        Failed = failed,
        SubmittedAt = state.Now,
        StartsAt = request.Instant("deliveryTime") is { } time && time > state.Now ? time : state.Now,
        Recipients = recipients,
    };
}
