namespace Smslive247.Cli.Output;

/// <summary>Credits as people read them.</summary>
internal static class Credits
{
    public static string Text(decimal credits) => string.Create(CultureInfo.InvariantCulture, $"{credits:#,0.####} {(credits == 1 ? "credit" : "credits")}");
}
