namespace Smslive247.V4;

internal static class PageSizes
{
    /// <summary>What walks ask for: the introduction states a default of 20 and no maximum, the vendor's own document 500.</summary>
    public const int Default = 100;
}
