namespace Smslive247.Tests;

/// <summary>Tests that change or measure the whole process, and run while no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class RunsAlone
{
    public const string Name = "Runs alone";
}
