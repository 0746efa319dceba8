namespace Smslive247.Sandbox.Internal;

internal sealed class BatchFileOperations(ServiceState state)
{
    [Behaviour("searchText finds batch files by a piece of their id or description.")]
    public SandboxAnswer List(ServiceRequest request)
    {
        var search = request.Query("SearchText");
        var files = request.Account.BatchFiles.Values.Where(file => search.Finds(file.Id, file.Description));
        return Pages.Of(files, state.Options.NewestFirst, BatchFileJson.Of);
    }

    [Behaviour("In v5 the service gives an uploaded file its id, and takes the file's name for its description.")]
    [Behaviour("In v4 a batchFileID that is taken is refused with 400.")]
    public SandboxAnswer Create(ServiceRequest request)
    {
        var file = request.IsV4 ? OfBody(request, request.Text("batchFileID")) : OfForm(request, state.Identifiers.NextGuid());
        return RefuseTaken(request.Account, file) ?? RefuseRoom(request.Account, file) ?? Store(request.Account, file);
    }

    [Behaviour("A batch file is downloaded just as it was stored.")]
    public static SandboxAnswer Download(ServiceRequest request) => With(request, file => SandboxAnswer.Of(new SandboxFile($"{file.Id}.csv", file.Text)));

    [Behaviour("An update keeps a file's id, and its date; batches that were made of it are not touched.")]
    [Behaviour("In v4 an update answers nothing.", Evidence = "D4")]
    public SandboxAnswer Update(ServiceRequest request) => With(request, old =>
    {
        var file = (request.IsV4 ? OfBody(request, old.Id) : OfForm(request, old.Id)) with { DateCreated = old.DateCreated };
        return RefuseOtherId(request, old) ?? RefuseRoom(request.Account, file) ?? Replace(request, file);
    });

    [Behaviour("Batches that were made of a file go on when it is deleted.")]
    public static SandboxAnswer Delete(ServiceRequest request) => With(request, file =>
    {
        request.Account.BatchFiles.Remove(file.Id);
        return SandboxAnswer.Done;
    });

    private static SandboxAnswer? RefuseTaken(Account account, BatchFile file) =>
        account.BatchFiles.Contains(file.Id) ? Refusals.Invalid("batchFileID", "The account has a file of this name already.") : null;

    private static SandboxAnswer? RefuseOtherId(ServiceRequest request, BatchFile old) =>
        request.IsV4 && request.Text("batchFileID") != old.Id ? Refusals.Invalid("batchFileID", "The body names another file than the path.") : null;

    private static SandboxAnswer? RefuseRoom(Account account, BatchFile file)
    {
        var others = account.BatchFiles.Values.Where(other => other.Id != file.Id).ToList();
        var characters = others.Sum(other => (long)other.Text.Length) + file.Text.Length;
        return others.Count >= Capacity.BatchFiles || characters > Capacity.BatchFileCharacters ? Refusals.Full("batch files of this account") : null;
    }

    private static SandboxAnswer Store(Account account, BatchFile file)
    {
        account.BatchFiles.Set(file.Id, file);
        return SandboxAnswer.Of(BatchFileJson.Of(file));
    }

    private static SandboxAnswer Replace(ServiceRequest request, BatchFile file)
    {
        var answer = Store(request.Account, file);
        return request.IsV4 ? SandboxAnswer.Done : answer;
    }

    private BatchFile OfBody(ServiceRequest request, string id) =>
        New(id, request.Text("description"), request.Text("rawContents"), request.Integer("countryCode") ?? request.Account.CountryCode);

    private BatchFile OfForm(ServiceRequest request, string id)
    {
        var file = request.Call.File ?? new SandboxFile(string.Empty, string.Empty);
        return New(id, file.Name, file.Text, request.Field("countryCode", request.Account.CountryCode));
    }

    private BatchFile New(string id, string description, string text, int countryCode) => new()
    {
        Id = id,
        Description = description,
        Text = text,
        CountryCode = countryCode,
        TotalNumbers = FileNumbers.All(text, countryCode, state.Options).Count(),
        DateCreated = state.Now,
    };

    private static SandboxAnswer With(ServiceRequest request, Func<BatchFile, SandboxAnswer> answer) =>
        request.Account.BatchFiles.Find(request.Path("fileId")) is { } file ? answer(file) : SandboxAnswer.NotFound("batch file");
}
