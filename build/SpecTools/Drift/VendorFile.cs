namespace Smslive247.SpecTools.Drift;

/// <summary>Finds the vendor's documents. We may not publish them, so each machine has its own copy, or none.</summary>
internal static class VendorFile
{
    public const string Variable = "SMSLIVE247_VENDOR";

    /// <param name="argument">The document from the command line.</param>
    /// <param name="prefix">The path prefix of our document, such as <c>/api/v4</c>.</param>
    /// <param name="variable">The value of the environment variable: a file, or a folder with one or more dated files for each version of the API.</param>
    public static string Find(string? argument, string prefix, string? variable)
    {
        if (argument is not null)
        {
            return argument;
        }

        if (variable is not { Length: > 0 })
        {
            throw new SpecException($"The vendor's document is missing: pass it as an argument, or set {Variable} to its file or folder.");
        }

        if (!Directory.Exists(variable))
        {
            return variable;
        }

        var version = prefix[(prefix.LastIndexOf('/') + 1)..];
        return Directory.EnumerateFiles(variable, $"*-{version}-*.json").Order(StringComparer.Ordinal).LastOrDefault()
            ?? throw new SpecException($"{variable} has no file *-{version}-*.json.");
    }
}
