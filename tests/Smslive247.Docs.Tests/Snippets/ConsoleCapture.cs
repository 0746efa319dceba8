namespace Smslive247.DocsTests.Snippets;

/// <summary>Catches what a snippet writes to the console, in the invariant culture.</summary>
internal sealed class ConsoleCapture : IDisposable
{
    private readonly TextWriter console = Console.Out;
    private readonly CultureInfo culture = CultureInfo.CurrentCulture;
    private readonly StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public ConsoleCapture()
    {
        Console.SetOut(TextWriter.Synchronized(output));
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
    }

    public string Output => output.ToString();

    public void Dispose()
    {
        Console.SetOut(console);
        CultureInfo.CurrentCulture = culture;
    }
}
