namespace Smslive247.TestSupport;

/// <summary>How long tests of random input run.</summary>
public static class Fuzz
{
    /// <summary>Inputs of each such test: 500, or the number in <c>SMSLIVE247_FUZZ</c>.</summary>
    public static int Count { get; } = int.Parse(Environment.GetEnvironmentVariable("SMSLIVE247_FUZZ") ?? "500", CultureInfo.InvariantCulture);
}
