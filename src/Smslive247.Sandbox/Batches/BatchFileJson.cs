using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Batches;

internal static class BatchFileJson
{
    public static JObject Of(BatchFile file) => new()
    {
        ["dateCreated"] = Instants.Text(file.DateCreated),
        ["batchFileID"] = file.Id,
        ["description"] = file.Description,
        ["fileType"] = file.FileType,
        ["totalNumbers"] = file.TotalNumbers,
    };
}
