using System.CommandLine;
using Smslive247.Benchmarks;
using Smslive247.Benchmarks.Candidates;
using Smslive247.Benchmarks.Files;
using Smslive247.Benchmarks.Paging;
using Smslive247.Benchmarks.RoundRobin;
using Smslive247.Benchmarks.Sockets;
using Smslive247.Benchmarks.StartUp;
using Smslive247.Benchmarks.Telemetry;

var rounds = new Option<int>("--rounds") { Description = "How often each candidate is measured.", DefaultValueFactory = _ => 60 };
rounds.Validators.Add(static result =>
{
    if (result.GetValueOrDefault<int>() < 1)
    {
        result.AddError("--rounds takes a number from 1 on.");
    }
});
var api = new Option<string?>("--api") { Description = "One version of the API alone: v4 or v5." };
api.AcceptOnlyFromAmong([.. Candidate.All.Select(candidate => candidate.Version).Distinct()]);
var call = new Option<string?>("--call") { Description = "One kind of call alone, such as 'get one'; a part of its name is enough." };
call.Validators.Add(static result =>
{
    if (!Workload.All.Any(workload => workload.Name.Contains(result.GetValueOrDefault<string>() ?? "", StringComparison.Ordinal)))
    {
        result.AddError($"--call takes one of: {string.Join(", ", Workload.All.Select(workload => workload.Name))}.");
    }
});
var startUp = new Command("start-up", "Measures the first call of fresh processes.") { rounds };
startUp.SetAction((arguments, _) => StartUpRace.WriteAsync(Console.Out, arguments.GetValue(rounds)));
var paging = new Command("paging", "Measures how fast a long list is read, by the pages that are fetched ahead.") { rounds };
paging.SetAction((arguments, _) => PagingRace.WriteAsync(Console.Out, arguments.GetValue(rounds)));
var overhead = new Command("overhead", "Measures what retries and telemetry add to a call.") { rounds };
overhead.SetAction((arguments, _) => OverheadRace.WriteAsync(Console.Out, arguments.GetValue(rounds)));
var files = new Command("files", "Measures what a file of a million lines takes of memory.") { rounds };
files.SetAction((arguments, _) => FileRace.WriteAsync(Console.Out, arguments.GetValue(rounds)));
var sockets = new Command("sockets", "Measures sends of 1,000 concurrent callers over TLS on loopback.") { rounds };
sockets.SetAction((arguments, _) => SocketRace.WriteAsync(Console.Out, arguments.GetValue(rounds)));
var start = new Argument<string>("start");
var firstCall = new Command(StartUpRace.ChildCommand) { start };
firstCall.Hidden = true;
firstCall.SetAction(async (arguments, _) => Console.Write((await FirstCall.RunAsync(arguments.GetRequiredValue(start))).Ticks));
var transfer = new Argument<string>("transfer");
var largeFile = new Command(FileRace.ChildCommand) { transfer };
largeFile.Hidden = true;
largeFile.SetAction(async (arguments, _) => Console.Write(await LargeFile.RunAsync(arguments.GetRequiredValue(transfer))));
var command = new RootCommand("Measures the clients of the service against each other, without a network, and prints a Markdown table of ratios.") { rounds, api, call, startUp, paging, overhead, files, sockets, firstCall, largeFile };
command.SetAction((arguments, _) =>
{
    var candidates = Candidate.All.Where(candidate => arguments.GetValue(api) is not { } version || candidate.Version == version);
    var workloads = Workload.All.Where(workload => arguments.GetValue(call) is not { } name || workload.Name.Contains(name, StringComparison.Ordinal));
    return RatioTable.WriteAsync(Console.Out, [.. candidates], [.. workloads], arguments.GetValue(rounds));
});
return await command.Parse(args).InvokeAsync();
