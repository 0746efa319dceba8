using System.CommandLine;
using Smslive247.SpecTools.Documents;
using Smslive247.SpecTools.Drift;
using Smslive247.SpecTools.Reports;

namespace Smslive247.SpecTools.Commands;

/// <summary><c>drift OURS [VENDOR]</c></summary>
internal static class DriftCommand
{
    public static Command Create()
    {
        var ours = CommandExtensions.CreateDocumentArgument("OURS", "Our document");
        var vendor = new Argument<string?>("VENDOR") { Description = $"The vendor's document: {CommandExtensions.Sources}; the default is in the environment variable {VendorFile.Variable}", Arity = ArgumentArity.ZeroOrOne };
        var normalise = new Option<string?>("--normalise") { Description = "envelope: ignores {data, paging} around responses" };
        normalise.AcceptOnlyFromAmong("envelope");
        var accepted = new Option<string?>("--accepted") { Description = "The list of accepted differences; the default is OURS with the extension .deliberate.yaml" };
        var all = new Option<bool>("--all") { Description = "Lists each accepted difference, and not only the reasons" };
        var output = CommandExtensions.CreateOutputOption();
        var command = new Command("drift", "Lists the differences of the vendor's document from ours, and its errors. Returns 2 if one is not accepted, or if an accepted difference no longer exists.")
        {
            ours, vendor, normalise, accepted, all, output,
        };
        command.SetHandler(async (arguments, cancellationToken) =>
        {
            var our = await SpecDocument.LoadAsync(arguments.GetRequiredValue(ours), cancellationToken);
            var theirs = await SpecDocument.LoadLenientAsync(VendorFile.Find(arguments.GetValue(vendor), our.Prefix, Environment.GetEnvironmentVariable(VendorFile.Variable)), cancellationToken);
            var list = arguments.GetValue(accepted) ?? $"{our.Name[..^Path.GetExtension(our.Name).Length]}.deliberate.yaml";
            var entries = AcceptedDrift.Parse(list, await SpecSource.ReadAsync(list, cancellationToken));
            var comparison = new DriftComparison(our, theirs, entries, arguments.GetValue(normalise) is not null);
            await arguments.WriteAsync(arguments.GetValue(output), await WriteAsync(comparison, our, theirs, list, arguments.GetValue(all), cancellationToken), cancellationToken);
            return comparison.HasProblems ? ExitCode.Problems : ExitCode.Success;
        });
        return command;
    }

    private static async Task<string> WriteAsync(DriftComparison comparison, SpecDocument ours, SpecDocument vendor, string list, bool isComplete, CancellationToken cancellationToken) => new DriftReport(
        comparison,
        ours,
        new(await SourceTitle.CreateAsync(ours.Name, cancellationToken), await SourceTitle.CreateAsync(vendor.Name, cancellationToken), (await SourceTitle.CreateAsync(list, cancellationToken)).Path))
        .Write(isComplete);
}
