using System.CommandLine;
using Smslive247.SpecTools.Commands;

return await new RootCommand("Tools of the OpenAPI documents' own life.") { DiffCommand.Create() }.Parse(args).InvokeAsync();
