using System.CommandLine;
using System.Text.Json.Nodes;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Reports;
using Smslive247.SpecTools.Skeletons;

namespace Smslive247.SpecTools.Commands;

/// <summary><c>new Messages_ListInbox GET /api/v5/sms/inbox</c></summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("OPERATION") { Description = "The operationId, Tag_Verb" };
        var method = new Argument<string>("METHOD") { Description = "The HTTP method" };
        var path = new Argument<string>("PATH") { Description = "The path with its version, which selects the document, such as /api/v5/sms/inbox" };
        var item = new Option<string?>("--item") { Description = "The response is a list of this schema" };
        var paged = new Option<bool>("--paged") { Description = "The list has pages" };
        var result = new Option<string?>("--result") { Description = "The response is an object of this schema" };
        var identity = new Option<string>("--id") { Description = "The property that identifies an object of a new schema", DefaultValueFactory = _ => "id" };
        var file = new Option<string?>("--file") { Description = "The response is a file of this media type, such as text/csv" };
        var request = new Option<string?>("--request") { Description = "The body is JSON of this new schema, such as SendThingRequest" };
        var sends = new Option<bool>("--sends") { Description = "The operation sends SMS" };
        var parameters = new Option<string[]>("--parameters") { Description = "Shared parameters of the document, such as DateFrom DateTo", AllowMultipleArgumentsPerToken = true };
        var command = new Command("new", $"Adds the skeleton of an operation to the document, the exchanges, the changelogs and the paging. A test fails until each `{Placeholder.Text}` is replaced.")
        {
            id, method, path, item, paged, result, identity, file, request, sends, parameters,
        };
        command.SetHandler(async (arguments, cancellationToken) =>
        {
            var operation = new NewOperation(arguments.GetRequiredValue(id), arguments.GetRequiredValue(method).ToUpperInvariant(), arguments.GetRequiredValue(path))
            {
                Item = arguments.GetValue(item),
                IsPaged = arguments.GetValue(paged),
                Result = arguments.GetValue(result),
                Identity = arguments.GetRequiredValue(identity),
                File = arguments.GetValue(file),
                Request = arguments.GetValue(request),
                Sends = arguments.GetValue(sends),
                Parameters = arguments.GetValue(parameters) ?? [],
            };
            var files = new FileSet(ToolSettings.RepositoryRoot);
            Skeleton.Add(operation, files, await ReadPublishedVersionAsync(operation.Version, cancellationToken));
            files.Write();
            await arguments.WriteAsync(null, $"{string.Concat(files.Changed.Select(changed => $"changed: {changed}\n"))}Replace each `{Placeholder.Text}`, then run build/quick.sh {operation.Id}\n", cancellationToken);
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>The version of the last tag or, without one, of main where this branch began, as in <c>build/check.sh</c>. Null if the document is not there.</summary>
    private static async Task<string?> ReadPublishedVersionAsync(string version, CancellationToken cancellationToken)
    {
        try
        {
            var text = await SpecSource.ReadAsync($"git:{await Git.FindPublishedAsync(cancellationToken)}:openapi/smslive247.{version}.yaml", cancellationToken);
            return (string?)(YamlJson.Parse(text) as JsonObject)?["info"]?["version"];
        }
        catch (SpecException)
        {
            return null;
        }
    }
}
