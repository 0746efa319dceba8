using System.CommandLine;
using Smslive247.SpecTools.Commands;

var command = new RootCommand("Compares, checks and bundles the OpenAPI documents.")
{
    DiffCommand.Create(),
    VersionCommand.Create(),
    DriftCommand.Create(),
    BundleCommand.Create(),
    SamplesCommand.Create(),
    NewCommand.Create(),
};
return await command.Parse(args).InvokeAsync();
