using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Batches;

internal static class BatchFileJson
{
    private static readonly string[] Types = ["txt", "csv", "xls", "xlsx"];

    [Behaviour("The type of a batch file is the extension of its name in lower case.", Evidence = "U")]
    [Behaviour("The type of a batch file without such an extension is csv.")]
    public static JObject Of(BatchFile file) => new()
    {
        ["dateCreated"] = Instants.Text(file.DateCreated),
        ["batchFileID"] = file.Id,
        ["description"] = file.Description,
        ["fileType"] = Types.FirstOrDefault(type => file.Description.EndsWith($".{type}", StringComparison.OrdinalIgnoreCase)) ?? "csv",
        ["totalNumbers"] = file.TotalNumbers,
    };
}
