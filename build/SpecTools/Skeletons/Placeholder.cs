namespace Smslive247.SpecTools.Skeletons;

/// <summary>The mark of what a maintainer must fill in. A test of tests/Smslive247.Contract.Tests finds it.</summary>
internal static class Placeholder
{
    public const string Text = "FILL IN";
}
