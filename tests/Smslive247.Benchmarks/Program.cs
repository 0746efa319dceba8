using System.CommandLine;
using BenchmarkDotNet.Running;
using Smslive247.Benchmarks;
using Smslive247.Benchmarks.RoundRobin;

var rounds = new Option<int>("--rounds") { Description = "How often each candidate is measured.", DefaultValueFactory = _ => 60 };
var deep = new Command("deep", "Measures with BenchmarkDotNet; what follows is for it, such as --filter '*'.") { TreatUnmatchedTokensAsErrors = false };
deep.SetAction(arguments => BenchmarkSwitcher.FromAssembly(typeof(CallBenchmarks).Assembly).Run([.. arguments.UnmatchedTokens]));
var command = new RootCommand("Measures the clients of the service against each other, without a network, and prints a Markdown table of ratios.") { rounds, deep };
command.SetAction((arguments, _) => RatioTable.WriteAsync(Console.Out, arguments.GetValue(rounds)));
return await command.Parse(args).InvokeAsync();
