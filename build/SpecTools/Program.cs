using System.CommandLine;
using Smslive247.SpecTools.Commands;

var command = new RootCommand("Tools of the OpenAPI documents' own life.")
{
    DiffCommand.Create(),
    DriftCommand.Create(),
    BundleCommand.Create(),
    VersionCommands.CreateVersion(),
    VersionCommands.CreateChangelog(),
};
return await command.Parse(args).InvokeAsync();
