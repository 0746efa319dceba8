using Smslive247.Sandbox.Formats;
using Smslive247.Sandbox.Numbers;

namespace Smslive247.Sandbox.Batches;

internal sealed class BatchFileOperations(ServiceState state)
{
    [Behaviour("searchText finds batch files by a piece of their id or description.")]
    public ServiceResponse List(ServiceRequest request)
    {
        var search = request.Query("SearchText");
        var files = request.Account.BatchFiles.Values.Where(file => search.Finds(file.Id, file.Description));
        return Pages.Of(files, state, BatchFileJson.Of);
    }

    [Behaviour("In v5 the service gives an uploaded file its id, and takes the file's name for its description.")]
    [Behaviour("In v4 a batchFileID that is taken is rejected with 400.")]
    public ServiceResponse Create(ServiceRequest request)
    {
        var file = request.IsV4 ? OfBody(request, request.Text("batchFileID")) : OfForm(request, state.Identifiers.NextId());
        return CheckTaken(request.Account, file) ?? CheckRoom(request.Account, file) ?? Store(request.Account, file);
    }

    [Behaviour("A batch file is downloaded just as it was stored.")]
    public static ServiceResponse Download(ServiceRequest request) => With(request, file => ServiceResponse.Of(new SandboxFile($"{file.Id}.{file.FileType}", file.Contents)));

    [Behaviour("An update keeps a file's id, and its date; batches that were made of it are not touched.")]
    [Behaviour("In v4 the response to an update is empty.", Evidence = "D4")]
    public ServiceResponse Update(ServiceRequest request) => With(request, old =>
    {
        var file = (request.IsV4 ? OfBody(request, old.Id) : OfForm(request, old.Id)) with { DateCreated = old.DateCreated };
        return CheckOtherId(request, old) ?? CheckRoom(request.Account, file) ?? Replace(request, file);
    });

    [Behaviour("Batches that were made of a file go on when it is deleted.")]
    public static ServiceResponse Delete(ServiceRequest request) => With(request, file =>
    {
        request.Account.BatchFiles.Remove(file.Id);
        return ServiceResponse.Done;
    });

    private static ServiceResponse? CheckTaken(Account account, BatchFile file) =>
        account.BatchFiles.Contains(file.Id) ? Errors.Invalid("batchFileID", "The account has a file of this name already.") : null;

    private static ServiceResponse? CheckOtherId(ServiceRequest request, BatchFile old) =>
        request.IsV4 && request.Text("batchFileID") != old.Id ? Errors.Invalid("batchFileID", "The body names another file than the path.") : null;

    private static ServiceResponse? CheckRoom(Account account, BatchFile file)
    {
        var others = account.BatchFiles.Values.Where(other => other.Id != file.Id).ToList();
        var bytes = others.Sum(other => (long)other.Contents.Length) + file.Contents.Length;
        return others.Count >= Capacity.BatchFiles || bytes > Capacity.BatchFileBytes ? Errors.Full("batch files of this account") : null;
    }

    private static ServiceResponse Store(Account account, BatchFile file)
    {
        account.BatchFiles.Set(file.Id, file);
        return ServiceResponse.Of(BatchFileJson.Of(file));
    }

    private static ServiceResponse Replace(ServiceRequest request, BatchFile file)
    {
        var response = Store(request.Account, file);
        return request.IsV4 ? ServiceResponse.Done : response;
    }

    private BatchFile OfBody(ServiceRequest request, string id) =>
        New(id, new(request.Text("description"), request.Text("rawContents")), request.Integer("countryCode") ?? request.Account.CountryCode);

    private BatchFile OfForm(ServiceRequest request, string id)
    {
        var file = request.Call.File ?? new SandboxFile(string.Empty, string.Empty);
        return New(id, file, request.Field("countryCode", request.Account.CountryCode));
    }

    [Behaviour("Duplicates within a batch file are removed: totalNumbers counts each number once.", Evidence = "U")]
    private BatchFile New(string id, SandboxFile uploaded, int countryCode)
    {
        var file = new BatchFile { Id = id, Description = uploaded.Name, Contents = uploaded.Contents, CountryCode = countryCode, DateCreated = state.Now };
        return file with { TotalNumbers = FileNumbers.All(file, state.Options).Distinct(StringComparer.Ordinal).Count() };
    }

    private static ServiceResponse With(ServiceRequest request, Func<BatchFile, ServiceResponse> response) =>
        request.Account.BatchFiles.Find(request.Path("fileId")) is { } file ? response(file) : ServiceResponse.NotFound("batch file");
}
