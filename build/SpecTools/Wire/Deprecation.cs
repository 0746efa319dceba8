namespace Smslive247.SpecTools.Wire;

/// <summary>What is deprecated still works. Operations have their own rule of this name, for no value travels there.</summary>
internal static class Deprecation
{
    public static void Compare(bool old, bool now, Spot at)
    {
        if (old != now)
        {
            at.Report("deprecated", now ? "deprecated now" : "no longer deprecated", Verdict.None, "it still works");
        }
    }
}
