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
        var ours = Verb.Document("OURS", "Our document");
        var vendor = new Argument<string?>("VENDOR") { Description = $"The vendor's: {Verb.Places}; otherwise {VendorFile.Variable} tells", Arity = ArgumentArity.ZeroOrOne };
        var normalise = new Option<string?>("--normalise") { Description = "envelope: {data, paging} around answers is no difference" };
        normalise.AcceptOnlyFromAmong("envelope");
        var deliberate = new Option<string?>("--deliberate") { Description = "The list of what is meant; otherwise OURS with .deliberate.yaml" };
        var output = Verb.Output();
        var command = new Command("drift", "What the vendor's document says otherwise than ours. Returns 2 if anything is not explained, or explained and no difference.") { ours, vendor, normalise, deliberate, output };
        command.Runs(async (arguments, cancellationToken) =>
        {
            var our = await SpecDocument.LoadAsync(arguments.GetRequiredValue(ours), cancellationToken);
            var theirs = await SpecDocument.LoadAsync(VendorFile.Find(arguments.GetValue(vendor), our.Prefix, Environment.GetEnvironmentVariable(VendorFile.Variable)), cancellationToken);
            var list = arguments.GetValue(deliberate) ?? $"{our.Name[..^Path.GetExtension(our.Name).Length]}.deliberate.yaml";
            var entries = Deliberate.Read(list, await SpecSource.ReadAsync(list, cancellationToken));
            var report = new DriftReport(our, theirs, entries, arguments.GetValue(normalise) is not null);
            await Verb.WriteAsync(arguments, arguments.GetValue(output), report.ToString(), cancellationToken);
            return report.Unexplained.Count + report.Stale.Count == 0 ? ExitCode.Fine : ExitCode.Faults;
        });
        return command;
    }
}
