using System.CommandLine;
using BenchmarkDotNet.Running;
using Smslive247.Benchmarks;
using Smslive247.Benchmarks.Candidates;
using Smslive247.Benchmarks.Paging;
using Smslive247.Benchmarks.RoundRobin;
using Smslive247.Benchmarks.Service;
using Smslive247.Benchmarks.StartUp;
using Smslive247.Benchmarks.Telemetry;

var rounds = new Option<int>("--rounds") { Description = "How often each candidate is measured.", DefaultValueFactory = _ => 60 };
var api = new Option<string?>("--api") { Description = "One version of the API alone: v4 or v5." };
var call = new Option<string?>("--call") { Description = "One kind of call alone, such as 'get one'; a part of its name is enough." };
var deep = new Command("deep", "Measures with BenchmarkDotNet; what follows is for it, such as --filter '*'.") { TreatUnmatchedTokensAsErrors = false };
deep.SetAction(arguments => BenchmarkSwitcher.FromAssembly(typeof(CallBenchmarks).Assembly).Run([.. arguments.UnmatchedTokens]));
var startUp = new Command("start-up", "Measures the first call of fresh processes.") { rounds };
startUp.SetAction((arguments, _) => StartUpRace.WriteAsync(Console.Out, arguments.GetValue(rounds)));
var paging = new Command("paging", "Measures how fast a long list is read, by the pages that are fetched ahead.") { rounds };
paging.SetAction((arguments, _) => PagingRace.WriteAsync(Console.Out, arguments.GetValue(rounds)));
var overhead = new Command("overhead", "Measures what retries and telemetry add to a call.") { rounds };
overhead.SetAction((arguments, _) => OverheadRace.WriteAsync(Console.Out, arguments.GetValue(rounds)));
var start = new Argument<string>("start");
var firstCall = new Command(StartUpRace.ChildCommand) { start };
firstCall.Hidden = true;
firstCall.SetAction(async (arguments, _) => Console.Write((await FirstCall.RunAsync(arguments.GetRequiredValue(start))).Ticks));
var command = new RootCommand("Measures the clients of the service against each other, without a network, and prints a Markdown table of ratios.") { rounds, api, call, startUp, paging, overhead, deep, firstCall };
command.SetAction((arguments, _) =>
{
    var candidates = Candidate.All.Where(candidate => arguments.GetValue(api) is not { } version || candidate.Version == version);
    var workloads = Workload.All.Where(workload => arguments.GetValue(call) is not { } name || workload.Name.Contains(name, StringComparison.Ordinal));
    return RatioTable.WriteAsync(Console.Out, [.. candidates], [.. workloads], arguments.GetValue(rounds));
});
return await command.Parse(args).InvokeAsync();
