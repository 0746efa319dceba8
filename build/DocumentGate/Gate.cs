namespace Smslive247.DocumentGate;

/// <summary>Finds the constructs of a document that the templates do not support.</summary>
internal static class Gate
{
    public static Findings Check(string text)
    {
        var findings = new Findings();
        if (DocumentFile.Read(text.TrimStart('\uFEFF'), findings) is { } root)
        {
            new DocumentCheck(root, findings).Run();
        }

        return findings;
    }
}
