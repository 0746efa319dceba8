using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Internal;

internal static class BatchFileJson
{
    [Behaviour("The type of a batch file is CSV.")]
    public static JObject Of(BatchFile file) => new()
    {
        ["dateCreated"] = Instants.Text(file.DateCreated),
        ["batchFileID"] = file.Id,
        ["description"] = file.Description,
        ["fileType"] = "CSV",
        ["totalNumbers"] = file.TotalNumbers,
    };
}
